package io.github.openita.export.document;

/**
 * A heading, kept with what follows it, and an entry of contents and bookmarks.
 *
 * @param level 1 for the widest, to 6
 * @param text its text
 */
public record Heading(int level, String text) implements TextBlock {

    /** The deepest level. */
    public static final int DEEPEST = 6;

    /** The deepest level that a table of contents lists. */
    public static final int LISTED = 4;

    /** Refuses other levels, and nothing. */
    public Heading {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("heading of level " + level);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a heading needs a text");
        }
    }
}
