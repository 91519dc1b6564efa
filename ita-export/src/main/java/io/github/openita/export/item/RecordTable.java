package io.github.openita.export.item;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of flat records as a table: a number and a column for each value that any of them has. */
record RecordTable(Wording wording, Values values) {

    private static final int FIGURE = 13;
    private static final int DAY = 17;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 40;
    /** The longer a text, the more lines it may take. */
    private static final double GROWTH = 2.9;

    /** The table; none where nothing is to be seen. */
    Optional<Table> of(Class<? extends Record> type, List<? extends Record> records) {
        List<Column> columns = new ArrayList<>();
        List<List<CellValue>> filled = new ArrayList<>();
        List<Leaf> leaves = Leaf.of(type, wording);
        List<String> headings = Leaf.headings(leaves, wording);
        for (int at = 0; at < leaves.size(); at++) {
            Leaf leaf = leaves.get(at);
            List<CellValue> cells = records.stream()
                    .map(each -> values.of(leaf.field(), leaf.reader().apply(each)))
                    .toList();
            if (cells.stream().anyMatch(cell -> !(cell instanceof CellValue.Blank))) {
                columns.add(Column.of(headings.get(at), weight(cells)));
                filled.add(cells);
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(numbered(columns, filled, records.size()));
    }

    private Table numbered(List<Column> columns, List<List<CellValue>> filled, int count) {
        List<Column> all = new ArrayList<>();
        all.add(new Column(wording.say("number"), Lines.numbers(width(columns)), Column.Align.CENTER));
        all.addAll(columns);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(CellValue.whole(row + 1)));
            for (List<CellValue> column : filled) {
                cells.add(shown(column.get(row)));
            }
            rows.add(Row.of(cells));
        }
        return Table.of(null, all, rows);
    }

    private static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::weight).sum();
    }

    /** A cell that has nothing shows a dash, so that it does not look forgotten. */
    private static Cell shown(CellValue value) {
        return Cell.of(value instanceof CellValue.Blank ? CellValue.text("–") : value);
    }

    /** About so many letters wide. */
    private static int weight(List<CellValue> cells) {
        int widest = FIGURE;
        for (CellValue cell : cells) {
            widest = Math.max(widest, width(cell));
        }
        return widest;
    }

    private static int width(CellValue cell) {
        if (cell instanceof CellValue.Words words) {
            int letters = words.prose().text().length();
            return Math.min(WIDEST, Math.max(NARROWEST, (int) (GROWTH * Math.sqrt(letters))));
        }
        boolean day =
                cell instanceof CellValue.Day || cell instanceof CellValue.Month || cell instanceof CellValue.Money;
        return day ? DAY : 0;
    }
}
