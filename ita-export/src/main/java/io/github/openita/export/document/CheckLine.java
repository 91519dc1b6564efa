package io.github.openita.export.document;

/**
 * A line with a box before it.
 *
 * @param box what is in the box
 * @param prose the text behind it
 */
public record CheckLine(Box box, Prose prose) implements TextBlock {

    /** What is in a box. */
    public enum Box {
        /** ☐. */
        EMPTY,
        /** ☑. */
        TICKED,
        /** ☒. */
        CROSSED
    }

    /** A line with a box before it. */
    public static CheckLine of(Box box, String text) {
        return new CheckLine(box, Prose.of(text));
    }
}
