package io.github.openita.model.text;

/**
 * Knows quickly that a text is not damaged, for nearly every text: well-formed Thai syllables, ASCII and the usual
 * punctuation. What it does not know is left to {@link TextDamage}'s rules; it never says clean where they would not.
 */
final class PlainThai {

    private static final int FIRST = 0x0E00;
    private static final int LAST = 0x0E5F;

    // What a letter is, and what stood before.
    private static final byte UNKNOWN = 0;
    private static final byte OTHER = 1;
    private static final byte CONSONANT = 2;
    private static final byte LEADING_VOWEL = 3;
    private static final byte FOLLOWING_VOWEL = 4;
    private static final byte VOWEL_MARK = 5;
    private static final byte TONE_MARK = 6;

    private static final byte[] LETTERS = letters();

    private PlainThai() {}

    /** Whether a text is certainly not damaged. */
    static boolean isClean(String text) {
        byte before = OTHER;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte letter = c >= FIRST && c <= LAST ? LETTERS[c - FIRST] : outside(c);
            if (!follows(before, letter)) {
                return false;
            }
            before = letter;
        }
        return before != LEADING_VOWEL;
    }

    private static boolean follows(byte before, byte letter) {
        return switch (letter) {
            case CONSONANT -> true;
            case VOWEL_MARK -> before == CONSONANT;
            case TONE_MARK -> before == CONSONANT || before == VOWEL_MARK;
            case FOLLOWING_VOWEL -> before != LEADING_VOWEL && before != OTHER;
            case LEADING_VOWEL, OTHER -> before != LEADING_VOWEL;
            default -> false;
        };
    }

    private static byte outside(char c) {
        if (c < 0x80) {
            return (c >= ' ' && c != '(' && c != 0x7F) || c == '\n' ? OTHER : UNKNOWN;
        }
        boolean punctuation = c >= '\u2010' && c <= '\u2026' && c != '\u2011' && c != '\u2024' && c != '\u2025';
        return punctuation || c == '\u00A0' ? OTHER : UNKNOWN;
    }

    private static byte[] letters() {
        byte[] letters = new byte[LAST - FIRST + 1];
        fill(letters, 'ก', 'ฮ', CONSONANT);
        fill(letters, 'เ', 'ไ', LEADING_VOWEL);
        fill(letters, '๐', '๙', OTHER);
        for (char c : "ะาำ".toCharArray()) {
            letters[c - FIRST] = FOLLOWING_VOWEL;
        }
        for (char c : "ฯๆ฿".toCharArray()) {
            letters[c - FIRST] = OTHER;
        }
        for (char c : "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47".toCharArray()) {
            letters[c - FIRST] = VOWEL_MARK;
        }
        for (char c : "\u0E48\u0E49\u0E4A\u0E4B\u0E4C".toCharArray()) {
            letters[c - FIRST] = TONE_MARK;
        }
        return letters;
    }

    private static void fill(byte[] letters, char from, char to, byte kind) {
        for (char c = from; c <= to; c++) {
            letters[c - FIRST] = kind;
        }
    }
}
