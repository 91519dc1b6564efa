package io.github.openita.export.internal.intake;

/**
 * What the hidden column and the hidden rows say: a sheet is found by its mark wherever it is and whatever it is called,
 * a value by the key of its row, a column of a table by the key above it.
 */
final class Keys {

    /** Before the root of a sheet; the figure is that of this way of marking. */
    static final String SHEET = "ita:1:";
    /** Names the columns, and has what no cell of the sheet's record shows. */
    static final String COLUMNS = "c:";
    /** Before the path of a value. */
    static final String VALUE = "v:";
    /** Before the pattern of a table. */
    static final String TABLE = "t:";
    /** Nothing to read in this row: headings and remarks. */
    static final String REMARK = "h:";
    /** Before what no cell shows. */
    static final String MARKS = "+";

    /** Columns of remarks. */
    static final String IN_REMARK = "remark";

    static final String IN_VALUE = "value";
    static final String IN_ENGLISH = "english";
    static final String NUMBER = "#";
    static final String PARENT = "^";

    /** The sheet of the choices, and every other that holds nothing to read. */
    static final String NOTHING_HERE = "ita:1:-";

    /** The sheet of what was found in a workbook that was given back. */
    static final String FINDINGS = "ita:1:-!";

    private Keys() {}

    /** Whether a sheet of this root holds nothing to read. */
    static boolean isNothing(String root) {
        return (SHEET + root).startsWith(NOTHING_HERE);
    }
}
