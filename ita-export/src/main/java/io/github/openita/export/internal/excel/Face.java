package io.github.openita.export.internal.excel;

/**
 * How letters look, but for their colour.
 *
 * @param points their size
 * @param bold whether they are heavy
 * @param italic whether they lean
 * @param underlined whether a line is under them
 */
record Face(int points, boolean bold, boolean italic, boolean underlined) {

    /** On every Thai government machine; Excel knows no second choice, so sizes suit what stands in for it too. */
    static final String FONT = "TH SarabunPSK";

    /** Of the text; the font of the workbook, by which columns are measured. */
    static final int POINTS = 14;

    static final Face BODY = new Face(POINTS, false, false, false);
    static final Face BOLD = new Face(POINTS, true, false, false);
    static final Face LINK = new Face(POINTS, false, false, true);
    static final Face NOTE = new Face(12, false, false, false);

    /** Room for marks above marks, in sizes of the letters: what Excel gives a row of TH SarabunPSK. */
    private static final double LEADING = 1.5;
    /** From one line of a cell to the next, a little more than the fonts ask for. */
    private static final double FURTHER = 1.6;

    private static final int[] HEADINGS = {22, 18, 16, 15, 14, 14};

    /** Of a heading. */
    static Face heading(int level) {
        return new Face(HEADINGS[level - 1], true, level == HEADINGS.length, false);
    }

    /** The height of a line in points. */
    double leading() {
        return height(1);
    }

    /** The height of so many lines in points. */
    double height(int lines) {
        return points * (LEADING + FURTHER * (lines - 1));
    }

    /** How many digits of the workbook's font are as wide as one of this. */
    double scale() {
        return (double) points / POINTS * (bold ? 1.06 : 1);
    }
}
