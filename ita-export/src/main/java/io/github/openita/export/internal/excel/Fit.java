package io.github.openita.export.internal.excel;

import io.github.openita.export.text.ThaiLines;
import java.util.HashMap;
import java.util.Map;

/**
 * On how many lines a text stands in a cell. Excel breaks Thai lines by a dictionary of its own and does not grow rows
 * of merged cells, so this errs on the side of a line too many: it takes the greater of an estimate by syllables and of
 * the lines that {@link ThaiLines} makes. A text that fits on one line, as most do, asks no dictionary.
 */
final class Fit {

    /** What a line loses to a Thai word that does not fit on it. */
    private static final double LOSS = 4.5;
    /** Of the width of a line, what a loss is at most. */
    private static final double MOST = 0.35;

    /** From here on, nearly every letter may begin a line. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    /** So many texts are remembered, for tables say the same again and again. */
    private static final int REMEMBERED = 10_000;

    private final Letters letters = Letters.widths();
    private final Map<Asked, Integer> known = new HashMap<>();

    private record Asked(String text, double width) {}

    /** The width of the widest line of a text that is not wrapped. */
    double natural(String text) {
        double widest = 0;
        double line = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            line = letter == '\n' ? 0 : line + letters.of(letter);
            widest = Math.max(widest, line);
            at += Character.charCount(letter);
        }
        return widest;
    }

    /** The lines on which a text stands. */
    int lines(String text, double width) {
        if (text.length() * 2.0 < width && text.indexOf('\n') < 0) {
            return 1;
        }
        Asked asked = new Asked(text, width);
        Integer found = known.get(asked);
        if (found != null) {
            return found;
        }
        int made = counted(text, width);
        if (known.size() < REMEMBERED) {
            known.put(asked, made);
        }
        return made;
    }

    private int counted(String text, double width) {
        int lines = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines += lines(text, start, end, width);
            start = end + 1;
        }
        return lines + lines(text, start, text.length(), width);
    }

    private int lines(String text, int start, int end, double width) {
        double whole = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            whole += letters.of(text.codePointAt(at));
        }
        if (whole <= width) {
            return 1;
        }
        int broken =
                ThaiLines.wrap(text.substring(start, end), width, letters::of).size();
        return Math.max(broken, new Filling(width).lines(text, start, end));
    }

    /** A paragraph of more than one line, letter by letter. */
    private final class Filling {

        private final double width;
        private int lines = 1;
        private double line;
        private double word;

        Filling(double width) {
            this.width = width;
        }

        int lines(String text, int start, int end) {
            int before = ' ';
            for (int at = start; at < end; ) {
                int letter = text.codePointAt(at);
                add(letter, before);
                before = letter;
                at += Character.charCount(letter);
            }
            return lines;
        }

        private void add(int letter, int before) {
            if (opens(letter, before)) {
                word = 0;
            }
            float wide = letters.of(letter);
            line += wide;
            word += wide;
            double room = isThai(letter) ? width - Math.min(LOSS, width * MOST) : width;
            if (line > room && letter != ' ') {
                lines++;
                line = word < room ? word : wide;
                word = line;
            }
        }

        /** Whether a line may end before a letter, as far as can be told without a dictionary. */
        private boolean opens(int letter, int before) {
            return before == ' ' || before == '-' || letter >= FIRST_IDEOGRAPH || opensSyllable(letter, before);
        }

        /** A consonant or leading vowel, but not behind a leading vowel, a digit or a foreign letter. */
        private boolean opensSyllable(int letter, int before) {
            boolean opener = (letter >= 'ก' && letter <= 'ฮ') || isLeadingVowel(letter);
            return opener && isThai(before) && !isLeadingVowel(before) && !(before >= '๐' && before <= '๙');
        }

        private boolean isLeadingVowel(int letter) {
            return letter >= 'เ' && letter <= 'ไ';
        }

        private boolean isThai(int letter) {
            return letter >= 'ก' && letter <= '๛';
        }
    }
}
