package io.github.openita.export.internal.excel;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A chart of Excel's own beside the cells that hold its figures: who changes a figure changes the chart. */
final class ChartSheet {

    private final Book book;
    private final SXSSFSheet sheet;
    private final Chart chart;

    ChartSheet(Book book, SXSSFSheet sheet, Chart chart) {
        this.book = book;
        this.sheet = sheet;
        this.chart = chart;
    }

    void write(List<Heading> above) {
        TableSheet figures = new TableSheet(book, sheet, figures());
        int first = figures.write(above);
        new ChartDrawing(book, book.whole(sheet), chart, first).draw();
        book.print().setUp(sheet, true, 1);
    }

    /** The figures as a table: categories from top to bottom, series from left to right. */
    private Table figures() {
        Stream<Column> series = chart.series().stream().map(each -> Column.of(each.name(), 1));
        List<Column> columns =
                Stream.concat(Stream.of(Column.of(unit(), 1)), series).toList();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < chart.categories().size(); at++) {
            List<CellValue> values = new ArrayList<>();
            values.add(CellValue.text(chart.categories().get(at)));
            for (Chart.Series each : chart.series()) {
                values.add(new CellValue.Decimal(each.values().get(at)));
            }
            rows.add(Row.of(values.toArray(CellValue[]::new)));
        }
        return Table.of(chart.title(), columns, rows).withRowHeadings();
    }

    private String unit() {
        return chart.unit() == null ? "" : book.words().say("unit", chart.unit());
    }
}
