package io.github.openita.export.internal.word;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.document.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** The colours that tones stand for; black letters are readable on every ground. */
final class Colors {

    /** The ground of headings of tables. */
    static final String HEADING = "DCE6F1";
    /** The ground of names of groups. */
    static final String GROUP = "EEF3F8";
    /** The ground of sums. */
    static final String TOTAL = "F2F2F2";

    private Colors() {}

    static String ground(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "F2F2F2";
            case INFO -> "DEEAF6";
            case GOOD -> "E2EFDA";
            case CAUTION -> "FFF2CC";
            case ALERT -> "FBE0CC";
            case BAD -> "F8D7DA";
        };
    }

    static String edge(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "6B6B6B";
            case INFO -> "1F5C99";
            case GOOD -> "3F6B28";
            case CAUTION -> "7A5C00";
            case ALERT -> "9C430C";
            case BAD -> "9B1C2C";
        };
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Tone.GOOD;
            case FAIL -> Tone.BAD;
            case NOT_PROVIDED -> Tone.ALERT;
            case NEEDS_REVIEW -> Tone.CAUTION;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    static void fill(CTShd shade, String ground) {
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(ground);
    }
}
