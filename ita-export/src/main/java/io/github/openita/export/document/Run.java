package io.github.openita.export.document;

/**
 * Letters of one look.
 *
 * @param text the letters
 * @param bold whether they are heavy
 * @param italic whether they lean
 */
public record Run(String text, boolean bold, boolean italic) implements Inline {

    /** Plain letters. */
    public static Run of(String text) {
        return new Run(text, false, false);
    }

    /** Heavy letters. */
    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    /** Leaning letters. */
    public static Run italic(String text) {
        return new Run(text, false, true);
    }
}
