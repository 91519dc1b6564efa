package io.github.openita.export.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param kind what it is
 * @param cells its cells from left to right, without those places that a cell above reaches into
 */
public record Row(Kind kind, List<Cell> cells) {

    /** What a row is. */
    public enum Kind {
        /** Data. */
        BODY,
        /** The name of the group of rows below it: one cell over the whole width. */
        GROUP,
        /** A sum or result of the rows above it. */
        TOTAL
    }

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of data. */
    public static Row of(CellValue... values) {
        return new Row(Kind.BODY, Stream.of(values).map(Cell::of).toList());
    }

    /** A row of data. */
    public static Row of(List<Cell> cells) {
        return new Row(Kind.BODY, cells);
    }

    /** The name of a group over so many columns. */
    public static Row group(String name, int columns) {
        return new Row(Kind.GROUP, List.of(Cell.of(name).overColumns(columns)));
    }

    /** A sum or result. */
    public static Row total(List<Cell> cells) {
        return new Row(Kind.TOTAL, cells);
    }
}
