package io.github.openita.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks texts into lines between words, Thai ones too, which no space parts. No line begins with ๆ, ฯ, or a mark, and
 * no letter is parted from its vowels. The break positions do not depend on how wide the letters are, so every renderer
 * may use them with a measure of its own.
 */
public final class ThaiLines {

    private ThaiLines() {}

    /**
     * The positions at which a line may end, in UTF-16 units and ascending: after the spaces that follow a word. The
     * end of the text is among them, its beginning is not.
     */
    public static int[] breaks(String text) {
        return Clusters.lineBreaks(text);
    }

    /** The positions between two letters with their marks, ascending; the end is among them, the beginning is not. */
    public static int[] clusters(String text) {
        return Clusters.boundaries(text);
    }

    /**
     * A text on lines no wider than a width. Spaces at the ends of lines are dropped, line feeds in the text are kept
     * as ends of lines. A word wider than a line begins a line of its own and is broken between clusters; a single
     * cluster wider than a line stands alone and too wide.
     *
     * @param width the width of a line, in the unit of the measure
     * @param measure the width of a text on one line
     * @return at least one line
     */
    public static List<String> wrap(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> new Wrapping(paragraph.strip(), width, measure).into(lines));
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    /** One paragraph on its way to lines. */
    private static final class Wrapping {

        private final String text;
        private final double width;
        private final ToDoubleFunction<String> measure;

        Wrapping(String text, double width, ToDoubleFunction<String> measure) {
            this.text = text;
            this.width = width;
            this.measure = measure;
        }

        void into(List<String> lines) {
            if (fits(0, text.length())) {
                lines.add(text);
                return;
            }
            int[] breaks = Clusters.lineBreaks(text);
            int start = 0;
            while (start < text.length()) {
                int end = farthest(start, breaks);
                if (end < 0) {
                    end = insideWord(start, breaks);
                }
                lines.add(line(start, end));
                start = afterSpaces(end);
            }
        }

        private int afterSpaces(int at) {
            int next = at;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            return next;
        }

        /** The last position up to which the line fits, -1 where not even the first word does. */
        private int farthest(int start, int[] positions) {
            int best = -1;
            for (int at : positions) {
                if (at > start) {
                    if (!fits(start, at)) {
                        break;
                    }
                    best = at;
                }
            }
            return best;
        }

        private int insideWord(int start, int[] breaks) {
            int wordEnd = text.length();
            for (int at : breaks) {
                if (at > start) {
                    wordEnd = at;
                    break;
                }
            }
            int[] clusters = Clusters.boundaries(text.substring(start, wordEnd));
            for (int i = 0; i < clusters.length; i++) {
                clusters[i] += start;
            }
            int best = farthest(start, clusters);
            return best < 0 ? clusters[0] : best;
        }

        private boolean fits(int start, int end) {
            return measure.applyAsDouble(line(start, end)) <= width;
        }

        private String line(int start, int end) {
            return text.substring(start, end).stripTrailing();
        }
    }
}
