package io.github.openita.export.internal.excel;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.DataTable;
import io.github.openita.export.internal.render.Shown;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Tables for programs: a sheet for each, headings in its first row, a record in each row below, and nothing else. */
final class DataSheets {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** Where another font stands in for ours, letters are wider. */
    private static final double SPARE = 1.15;

    private static final Look HEAD = Look.text(Face.BOLD, Ink.HEAD)
            .aligned(Align.CENTER)
            .risen(Look.Rise.MIDDLE)
            .framed(Look.Frame.BOX);
    private static final Look BODY = Look.text(Face.BODY, Ink.PLAIN).framed(Look.Frame.BOX);

    private final Book book;
    private final SheetNames names = new SheetNames();

    DataSheets(Book book) {
        this.book = book;
    }

    void write(List<DataTable> tables) {
        tables.forEach(this::write);
    }

    private void write(DataTable table) {
        if (table.rows().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            throw new IllegalArgumentException(table.rows().size() + " rows; too many for a sheet of Excel");
        }
        SXSSFSheet sheet = book.sheet(names.unique(table.name(), table.key()));
        int width = table.columns().size();
        double[] widths = new double[width];
        SXSSFRow head = sheet.createRow(0);
        for (int column = 0; column < width; column++) {
            String title = table.columns().get(column).title();
            widths[column] = Letters.widths().of(title) + 4;
            book.cells().put(head, column, new Content.Letters(title), HEAD);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            SXSSFRow row = sheet.createRow(at + 1);
            for (int column = 0; column < width; column++) {
                CellValue value = table.rows().get(at).get(column);
                Content content = book.contents().of(value);
                widths[column] = Math.max(widths[column], width(content));
                book.cells().put(row, column, content, BODY.aligned(Shown.align(Align.BY_VALUE, value)));
            }
        }
        for (int column = 0; column < width; column++) {
            sheet.setColumnWidth(column, (int) (Math.min(WIDEST, Math.max(NARROWEST, widths[column] * SPARE)) * 256));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, width - 1));
        book.print().setUp(sheet, true, 1);
    }

    private static double width(Content content) {
        if (content instanceof Content.Figure figure) {
            return figure.width() + 2;
        }
        if (content instanceof Content.Letters letters) {
            return Letters.widths().of(letters.text()) + 2;
        }
        return content instanceof Content.Mixed mixed
                ? Letters.widths().of(mixed.prose().text()) + 2
                : 0;
    }
}
