package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Table;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A table on a sheet of its own. */
final class TableSheet {

    /** Beyond it, a page would be printed too small to read: it goes over more pages. */
    private static final double SMALLEST_PRINT = 2.2;
    /** What may stay on the screen while the rest moves, in points. */
    private static final double HIGHEST_FROZEN = 300;

    private final Book book;
    private final SXSSFSheet sheet;
    private final Table table;
    private final double[] widths;
    private final RowHeights heights;

    TableSheet(Book book, SXSSFSheet sheet, Table table) {
        check(table);
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.widths = ColumnWidths.of(table, Print.LANDSCAPE_WIDTH, book.contents(), book.fit());
        this.heights = new RowHeights(book.contents(), book.fit(), widths);
    }

    private static void check(Table table) {
        int columns = SpreadsheetVersion.EXCEL2007.getMaxColumns();
        if (table.columns().size() > columns) {
            throw new IllegalArgumentException(table.columns().size() + " columns; a sheet of Excel has " + columns);
        }
        int rows = SpreadsheetVersion.EXCEL2007.getMaxRows();
        if (table.rows().size() > rows) {
            throw new IllegalArgumentException(table.rows().size() + " rows; a sheet of Excel has " + rows);
        }
    }

    /** Writes the table below headings and its caption, and tells the first row of its data. */
    int write(List<Heading> above) {
        TableHead head = new TableHead(book, sheet, table, heights);
        int first = head.write(above);
        TableRows rows = new TableRows(book, sheet, table, heights.of(table), first);
        rows.write();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) (widths[column] * 256));
        }
        freeze(head, first);
        if (rows.filterEnd() >= first) {
            sheet.setAutoFilter(new CellRangeAddress(first - 1, rows.filterEnd(), 0, widths.length - 1));
        }
        rows.judgements().color(sheet, book);
        print(head, first);
        return first;
    }

    private void freeze(TableHead head, int first) {
        if (head.height() <= HIGHEST_FROZEN) {
            sheet.createFreezePane(table.rowHeadings() && widths.length > 1 ? 1 : 0, first);
        }
    }

    private void print(TableHead head, int first) {
        double total = heights.width(0, widths.length);
        int across = (int) Math.ceil(total / (Print.LANDSCAPE_WIDTH * SMALLEST_PRINT));
        book.print().setUp(sheet, true, across);
        sheet.setRepeatingRows(new CellRangeAddress(head.firstHeading(), first - 1, -1, -1));
        if (table.rowHeadings()) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
    }
}
