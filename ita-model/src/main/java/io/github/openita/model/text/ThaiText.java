package io.github.openita.model.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thai text as it is typed, pasted and extracted, brought to one form. What looks the same on paper is the same string
 * after {@link #normalize}: a ำ stored as two characters, a tone mark typed before its vowel, a แ typed as two เ.
 */
public final class ThaiText {

    private ThaiText() {}

    /**
     * The text in one stored form. Every Unicode space separator becomes a plain space, one for one; characters of no
     * width (U+200B to U+200D, U+2060, U+FEFF) go; marks come into the order consonant, vowel above or below, tone
     * mark, ำ; the result is in NFC, never NFKC, and has no white space at its ends. Line breaks and runs of spaces
     * inside the text stay. To normalise twice changes nothing more.
     */
    public static String normalize(String text) {
        String before = composed(withPlainSpaces(text));
        String after = composed(SyllableOrder.corrected(before));
        while (!after.equals(before)) {
            before = after;
            after = composed(SyllableOrder.corrected(before));
        }
        return after.strip();
    }

    /** Whether there is nothing to see: absent, empty, or only white space, NBSP, ZWSP and their like. */
    public static boolean isBlank(@Nullable String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isInvisible(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    /**
     * Whether two names are written the same: normalised, a run of white space taken as one space, Latin letters in
     * either case. A blank name is the same as none, not even as another blank one.
     */
    public static boolean sameName(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || isBlank(one)) {
            return false;
        }
        return one.equals(other) || nameKey(one).equals(nameKey(other));
    }

    /** What two names have in common when they are {@link #sameName}: for sets and maps of names, not to be shown. */
    public static String nameKey(String name) {
        String normal = normalize(name);
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (!Character.isWhitespace(c)) {
                key.append(c);
            } else if (!Character.isWhitespace(normal.charAt(i - 1))) {
                key.append(' ');
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String withPlainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (!hasNoWidth(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** ZWSP, ZWNJ, ZWJ, WORD JOINER and the byte order mark: Thai is written without them. */
    static boolean hasNoWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
