package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Shown;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of a table on a sheet, from top to bottom. */
final class TableRows {

    private static final Content EMPTY = new Content.Empty();
    private static final Look BODY = Look.text(Face.BODY, Ink.PLAIN).framed(Look.Frame.BOX);

    private static final double HIGH = Face.BODY.leading() * 4;

    private final Book book;
    private final SXSSFSheet sheet;
    private final Table table;
    private final float[] heights;
    private final Judgements judgements = new Judgements();
    /** For each column, the look of the cell that stands there or reaches down to there. */
    private final Look[] looks;
    /** For each column, the row of the table from which on it is free again. */
    private final int[] free;

    private int next;
    private int filterEnd;

    TableRows(Book book, SXSSFSheet sheet, Table table, float[] heights, int first) {
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.heights = heights;
        this.looks = new Look[table.columns().size()];
        this.free = new int[table.columns().size()];
        Arrays.fill(looks, BODY);
        this.next = first;
        this.filterEnd = first - 1;
    }

    void write() {
        List<Row> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            write(row, rows.get(row));
            if (rows.get(row).kind() != Row.Kind.TOTAL) {
                filterEnd = next - 1;
            }
        }
    }

    /** The last row that the filter takes in: sums at the end stay where they are. */
    int filterEnd() {
        return filterEnd;
    }

    Judgements judgements() {
        return judgements;
    }

    private void write(int number, Row row) {
        float each = Slices.each(heights[number]);
        SXSSFRow top = row(each);
        int column = 0;
        for (Cell cell : row.cells()) {
            column = below(top, number, column);
            place(top, number, column, row.kind(), cell);
            column += cell.columns();
        }
        below(top, number, column);
        for (int slice = 1; slice < Slices.count(heights[number]); slice++) {
            SXSSFRow more = row(each);
            for (int at = 0; at < looks.length; at++) {
                book.cells().put(more, at, EMPTY, looks[at]);
            }
        }
    }

    /** Fills what cells above reach into, up to the next free column. */
    private int below(SXSSFRow row, int number, int from) {
        int column = from;
        while (column < free.length && free[column] > number) {
            book.cells().put(row, column, EMPTY, looks[column]);
            column++;
        }
        return column;
    }

    private void place(SXSSFRow row, int number, int column, Row.Kind kind, Cell cell) {
        Look look = look(column, kind, cell).risen(rise(number));
        book.cells().put(row, column, book.contents().of(cell.value()), look);
        if (cell.value() instanceof CellValue.Judged) {
            judgements.add(row.getRowNum(), column);
        }
        for (int at = column; at < column + cell.columns(); at++) {
            looks[at] = look;
            free[at] = number + cell.rows();
            if (at > column) {
                book.cells().put(row, at, EMPTY, look);
            }
        }
        merge(row.getRowNum(), number, column, cell);
    }

    private void merge(int top, int number, int column, Cell cell) {
        int rows = 0;
        for (int row = number; row < number + cell.rows(); row++) {
            rows += Slices.count(heights[row]);
        }
        if (rows > 1 || cell.columns() > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, top + rows - 1, column, column + cell.columns() - 1));
        }
    }

    private Look look(int column, Row.Kind kind, Cell cell) {
        Align align = Shown.align(table.columns().get(column).align(), cell.value());
        boolean names = table.rowHeadings() && column == 0;
        Look look = switch (kind) {
            case BODY -> names ? BODY.inked(Ink.NAME).faced(Face.BOLD) : BODY;
            case GROUP -> BODY.inked(Ink.GROUP).faced(Face.BOLD);
            case TOTAL -> BODY.inked(Ink.TOTAL).faced(Face.BOLD).framed(Look.Frame.SUM);
        };
        Ink ink = cell.value() instanceof CellValue.Judged judged
                ? Judgements.ink(judged.outcome())
                : Ink.of(cell.tone(), look.ink());
        return look.inked(ink).aligned(align);
    }

    /** In rows of few lines, the middle keeps marks off the borders; in high ones all cells begin at the top. */
    private Look.Rise rise(int row) {
        return heights[row] > HIGH ? Look.Rise.TOP : Look.Rise.MIDDLE;
    }

    private SXSSFRow row(float points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }
}
