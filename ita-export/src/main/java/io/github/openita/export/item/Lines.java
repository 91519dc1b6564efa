package io.github.openita.export.item;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table that is laid out by hand, on its way: columns first, then rows, a number before each row of data. */
final class Lines {

    /** The share of the column of numbers on an upright page, in per cent of the others. */
    private static final int UPRIGHT = 11;
    /** The same on the long side of a page. */
    private static final int ACROSS = 7;

    private final Wording wording;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int number;

    Lines(Wording wording) {
        this.wording = wording;
        columns.add(new Column(wording.say("number"), 1, Column.Align.CENTER));
    }

    /** A column under a heading of our own. */
    Lines column(String key, int weight) {
        return titled(wording.say(key), weight);
    }

    /** A column under the label of a field. */
    Lines column(Class<? extends Record> owner, String field, int weight) {
        return titled(wording.label(owner, field), weight);
    }

    Lines titled(String title, int weight) {
        columns.add(Column.of(title, weight));
        return this;
    }

    Lines group(String name) {
        rows.add(Row.group(name, columns.size()));
        return this;
    }

    Lines row(CellValue... values) {
        return row(Stream.of(values).map(Cell::of).toList());
    }

    Lines row(List<Cell> cells) {
        List<Cell> all = new ArrayList<>();
        all.add(Cell.of(CellValue.whole(++number)));
        cells.forEach(cell -> all.add(cell.value() instanceof CellValue.Blank ? dash(cell) : cell));
        rows.add(Row.of(all));
        return this;
    }

    private static Cell dash(Cell cell) {
        return new Cell(CellValue.text("–"), cell.columns(), cell.rows(), cell.tone());
    }

    /** A sum: its name over the first columns, then the values of the last ones. */
    Lines total(String key, CellValue... values) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(wording.say(key)).overColumns(columns.size() - values.length));
        Stream.of(values).map(Cell::of).forEach(cells::add);
        rows.add(Row.total(cells));
        return this;
    }

    /** One cell over the whole width, instead of rows. */
    Lines instead(String text) {
        rows.add(Row.of(List.of(Cell.of(text).overColumns(columns.size()))));
        return this;
    }

    /** How wide the column of numbers is beside others, so that its heading stays in one line. */
    static int numbers(int others) {
        int upright = others * UPRIGHT / 100;
        return Math.max(1, others + upright <= Part.WIDE ? upright : others * ACROSS / 100);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return table(null);
    }

    Table table(@Nullable String caption) {
        List<Column> all = new ArrayList<>(columns);
        int others = columns.stream().mapToInt(Column::weight).sum();
        all.set(0, new Column(wording.say("number"), numbers(others), Column.Align.CENTER));
        return Table.of(caption, all, rows);
    }
}
