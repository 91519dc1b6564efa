package io.github.openita.export.document;

/**
 * A paragraph.
 *
 * @param prose its text
 * @param style how it stands
 */
public record Paragraph(Prose prose, Style style) implements TextBlock {

    /** How a paragraph stands on the page. */
    public enum Style {
        /** From the left margin. */
        PLAIN,
        /** Its first line is indented, as in official letters. */
        INDENTED,
        /** In the middle, as the heads of orders and announcements. */
        CENTERED,
        /** From the middle of the page on, as the date and signature of a letter. */
        FROM_MIDDLE,
        /** Small, as remarks and sources below a table. */
        NOTE
    }

    /** A paragraph from the left margin. */
    public static Paragraph of(String text) {
        return new Paragraph(Prose.of(text), Style.PLAIN);
    }

    /** A paragraph whose first line is indented. */
    public static Paragraph indented(String text) {
        return new Paragraph(Prose.of(text), Style.INDENTED);
    }

    /** A paragraph in the middle. */
    public static Paragraph centered(String text) {
        return new Paragraph(Prose.of(text), Style.CENTERED);
    }

    /** A small remark. */
    public static Paragraph note(String text) {
        return new Paragraph(Prose.of(text), Style.NOTE);
    }
}
