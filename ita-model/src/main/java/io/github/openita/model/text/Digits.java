package io.github.openita.model.text;

/** Thai digits (๐ to ๙) and Arabic ones. Every other character is left as it is. */
public final class Digits {

    private static final char THAI_ZERO = '๐';

    private static final char THAI_NINE = '๙';

    private Digits() {}

    /** The text with its Arabic digits made Thai. */
    public static String toThai(String text) {
        return shifted(text, '0', '9', THAI_ZERO - '0');
    }

    /** The text with its Thai digits made Arabic; the digits of other scripts stay. */
    public static String toArabic(String text) {
        return shifted(text, THAI_ZERO, THAI_NINE, '0' - THAI_ZERO);
    }

    /** The text with the digits in which a language is written here: Thai digits in Thai, Arabic ones in English. */
    public static String in(Language language, String text) {
        return language == Language.TH ? toThai(text) : toArabic(text);
    }

    private static String shifted(String text, char first, char last, int by) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            char c = changed.charAt(i);
            if (c >= first && c <= last) {
                changed.setCharAt(i, (char) (c + by));
            }
        }
        return changed.toString();
    }
}
