package io.github.openita.export.internal.word;

/**
 * How much room text takes in TH SarabunPSK, near enough to foresee pages; only Word knows for certain.
 *
 * @param points the size of the letters
 * @param inset what the edges of its place take of the width, in twentieths of a point
 */
record TextSize(int points, int inset) {

    /** Body text on the page. */
    static final TextSize BODY = new TextSize(16, 0);
    /** Text in the cell of a table. */
    static final TextSize TABLE = new TextSize(14, 170);

    private static final int TWIPS = 20;
    /** Lines are not full: a word that does not fit goes to the next one. */
    private static final double FULL = 0.96;
    /** The height of a line in comparison with the size of its letters. */
    private static final double LEADING = 1.14;

    private static final double SPARE = 1.1;

    private static final double WIDE = 0.6;
    private static final double THAI = 0.5;
    private static final double TALL = 0.48;
    private static final double LATIN = 0.41;
    private static final double NARROW = 0.22;

    /** How many lines a text takes in a width in twentieths of a point. */
    int lines(String text, int width) {
        double room = Math.max(points, (double) (width - inset) / TWIPS) * FULL;
        int lines = 0;
        double line = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                lines++;
                line = 0;
            } else {
                line += advance(text.charAt(at)) * points;
                if (line > room) {
                    lines++;
                    line = advance(text.charAt(at)) * points;
                }
            }
        }
        return lines + 1;
    }

    /** The width of the place that a text needs on one line, in twentieths of a point, a little to spare. */
    int width(String text) {
        double line = text.chars().mapToDouble(c -> advance((char) c)).sum() * points;
        return (int) Math.ceil(line * TWIPS * SPARE) + inset;
    }

    /** The height of so many lines, in points. */
    double height(int lines) {
        return lines * points * LEADING;
    }

    private static double advance(char c) {
        if (c <= ' ' || c == '.' || c == ',' || c == ':' || c == 'i' || c == 'l') {
            return NARROW;
        }
        if (c >= 'ก' && c <= '๙') {
            return isMark(c) ? 0 : c >= '๐' ? WIDE : c >= 'ะ' && c <= 'ๅ' ? LATIN : THAI;
        }
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
            return TALL;
        }
        return c < '\u1100' ? LATIN : WIDE;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
