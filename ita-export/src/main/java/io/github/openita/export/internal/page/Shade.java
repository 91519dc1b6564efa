package io.github.openita.export.internal.page;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.document.Tone;

/** A colour, as red, green and blue from 0 to 255. */
public record Shade(int red, int green, int blue) {

    /** Text. */
    public static final Shade BLACK = new Shade(0, 0, 0);

    /** Rules of tables. */
    public static final Shade RULE = new Shade(120, 130, 140);

    /** Heads of tables. */
    public static final Shade HEAD = new Shade(224, 231, 240);

    /** Rows of groups. */
    public static final Shade GROUP = new Shade(240, 243, 247);

    /** Links. */
    public static final Shade LINK = new Shade(0, 70, 150);

    /** Small print. */
    public static final Shade QUIET = new Shade(80, 88, 96);

    /** The ground of what has a tone. */
    public static Shade ground(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> new Shade(255, 255, 255);
            case INFO -> new Shade(226, 238, 250);
            case GOOD -> new Shade(214, 239, 218);
            case CAUTION -> new Shade(255, 243, 196);
            case ALERT -> new Shade(255, 221, 178);
            case BAD -> new Shade(252, 212, 208);
        };
    }

    /** The tone of an outcome. */
    public static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Tone.GOOD;
            case FAIL -> Tone.BAD;
            case NOT_PROVIDED -> Tone.ALERT;
            case NEEDS_REVIEW -> Tone.CAUTION;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    /** A colour as 0xRRGGBB. */
    public static Shade of(int rgb) {
        return new Shade(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
