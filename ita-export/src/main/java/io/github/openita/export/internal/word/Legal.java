package io.github.openita.export.internal.word;

/** What XML can hold of a text. */
final class Legal {

    private static final char INSTEAD = '\uFFFD';

    private Legal() {}

    /** A text without control characters, which have no place in XML 1.0, and with a sign for half a letter. */
    static String text(String text) {
        return text.chars().allMatch(Legal::isPlain) ? text : cleaned(text);
    }

    private static boolean isPlain(int c) {
        return c < ' ' ? isKept(c) : c < Character.MIN_SURROGATE;
    }

    private static boolean isKept(int control) {
        return control == '\n' || control == '\t';
    }

    private static String cleaned(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            if (isHalf(letter) || letter == '\uFFFE' || letter == '\uFFFF') {
                legal.append(INSTEAD);
            } else if (letter >= ' ' || isKept(letter)) {
                legal.appendCodePoint(letter);
            }
        });
        return legal.toString();
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
