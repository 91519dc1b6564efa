package io.github.openita.export.internal.word;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Shown;

/** How high the rows of a table will be, with its headings on every page. */
record TableHeights(Shown shown) {

    private static final double EDGE = 3.5;
    private static final double AFTER = 6;

    void place(Table table, PageRoom room) {
        int[] widths = new ColumnWidths(shown, room.width()).of(table);
        double head = head(table, widths);
        double caption = table.title()
                .map(title -> TextSize.BODY.height(TextSize.BODY.lines(title, room.width())) + AFTER * 1.5)
                .orElse(0.0);
        room.takeWhole(caption + head);
        for (Row row : table.rows()) {
            row(row, widths, head, room);
        }
        room.take(AFTER);
    }

    private void row(Row row, int[] widths, double head, PageRoom room) {
        int page = room.page();
        double height = height(row, widths);
        if (height > TextSize.TABLE.height(TableRows.WHOLE_LINES) + EDGE) {
            room.take(height);
        } else {
            room.takeWhole(height);
        }
        if (room.page() > page) {
            room.take(head);
        }
    }

    /** Cells over rows count as if each place had a text of its own: they seldom decide. */
    private double height(Row row, int[] widths) {
        int most = 1;
        int at = 0;
        for (Cell cell : row.cells()) {
            int width = 0;
            for (int end = Math.min(widths.length, at + cell.columns()); at < end; at++) {
                width += widths[at];
            }
            most = Math.max(most, TextSize.TABLE.lines(shown.text(cell.value()), width));
        }
        return TextSize.TABLE.height(most) + EDGE;
    }

    private static double head(Table table, int[] widths) {
        int most = 1;
        for (int at = 0; at < widths.length; at++) {
            most = Math.max(most, TextSize.TABLE.lines(table.columns().get(at).title(), widths[at]));
        }
        return TextSize.TABLE.height(table.groups().isEmpty() ? most : most + 1) + EDGE;
    }
}
