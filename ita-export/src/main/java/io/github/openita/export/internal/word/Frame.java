package io.github.openita.export.internal.word;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of Word with columns of fixed widths, which no content can push apart. */
final class Frame {

    /** With lines around every cell. */
    static final String RULED = "TableGrid";
    /** Without any line. */
    static final String BARE = "BareTable";

    /** Word refuses a table with more columns. */
    private static final int MOST = 63;

    private final CTTbl table;
    private final CTTblPr properties;
    private final int[] widths;

    Frame(CTTbl table, String style, int[] widths) {
        if (widths.length > MOST) {
            throw new IllegalArgumentException("Word has no tables of more than " + MOST + " columns");
        }
        this.table = table;
        this.widths = widths.clone();
        this.properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        width(properties.addNewTblW(), IntStream.of(widths).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(width);
        }
    }

    /** The widths of columns that share a width by their weights. */
    static int[] shared(int width, int... weights) {
        long all = IntStream.of(weights).asLongStream().sum();
        int[] widths = new int[weights.length];
        long before = 0;
        for (int at = 0; at < weights.length; at++) {
            long start = before * width / all;
            before += weights[at];
            widths[at] = (int) (before * width / all - start);
        }
        return widths;
    }

    /** What those hear who do not see the table. */
    void describe(String title, String description) {
        if (!title.isEmpty()) {
            properties.addNewTblCaption().setVal(Legal.text(title));
        }
        if (!description.isEmpty()) {
            properties.addNewTblDescription().setVal(Legal.text(description));
        }
    }

    /** Which of its cells name others. */
    void headings(boolean firstRow, boolean firstColumn) {
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(firstRow ? "1" : "0");
        look.setLastRow("0");
        look.setFirstColumn(firstColumn ? "1" : "0");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
    }

    /**
     * A new row.
     *
     * @param heading whether it is repeated on every page
     * @param whole whether no page may part it
     */
    CTRow row(boolean heading, boolean whole) {
        CTRow row = table.addNewTr();
        if (heading || whole) {
            CTTrPr kind = row.addNewTrPr();
            if (whole) {
                kind.addNewCantSplit();
            }
            if (heading) {
                kind.addNewTblHeader();
            }
        }
        return row;
    }

    /** A new cell over columns; it needs a paragraph. */
    CTTc cell(CTRow row, int first, int columns) {
        CTTc cell = row.addNewTc();
        CTTcPr kind = cell.addNewTcPr();
        width(kind.addNewTcW(), width(first, columns));
        if (columns > 1) {
            kind.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return cell;
    }

    /** The width of columns. */
    int width(int first, int columns) {
        return IntStream.range(first, first + columns).map(at -> widths[at]).sum();
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }
}
