package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Column.Align;

/**
 * How a cell looks. Cells that look alike share a style.
 *
 * @param face its letters
 * @param ink its colours
 * @param format its number format
 * @param align how it stands, never by value
 * @param rise where it stands in a high row
 * @param frame its borders
 * @param quoted whether what is typed there stays text
 */
record Look(Face face, Ink ink, String format, Align align, Rise rise, Frame frame, boolean quoted) {

    /** The borders of a cell. */
    enum Frame {
        /** None. */
        NONE,
        /** Thin ones around it. */
        BOX,
        /** A heavier one above, as over a sum. */
        SUM,
        /** Dots below, to write upon. */
        DOTS
    }

    /** Where a text stands in a row higher than itself. */
    enum Rise {
        /** At the top. */
        TOP,
        /** In the middle. */
        MIDDLE,
        /** At the bottom. */
        BOTTOM
    }

    /** The format of what has none. */
    static final String GENERAL = "General";

    /** Of text to the left. */
    static Look text(Face face, Ink ink) {
        return new Look(face, ink, GENERAL, Align.LEFT, Rise.TOP, Frame.NONE, false);
    }

    /** Whether the letters keep a distance from the edge of a cell that is seen. */
    boolean isInset() {
        return (frame == Frame.BOX || frame == Frame.SUM || ink.isFilled()) && align != Align.CENTER;
    }

    Look aligned(Align align) {
        return new Look(face, ink, format, align, rise, frame, quoted);
    }

    Look risen(Rise rise) {
        return new Look(face, ink, format, align, rise, frame, quoted);
    }

    Look framed(Frame frame) {
        return new Look(face, ink, format, align, rise, frame, quoted);
    }

    Look inked(Ink ink) {
        return new Look(face, ink, format, align, rise, frame, quoted);
    }

    Look faced(Face face) {
        return new Look(face, ink, format, align, rise, frame, quoted);
    }

    Look formatted(String format) {
        return new Look(face, ink, format, align, rise, frame, quoted);
    }

    Look asQuoted() {
        return new Look(face, ink, format, align, rise, frame, true);
    }
}
