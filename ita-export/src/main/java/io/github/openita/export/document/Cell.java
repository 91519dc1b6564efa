package io.github.openita.export.document;

/**
 * A cell of a table.
 *
 * @param value what it shows
 * @param columns how many columns it takes, 1 or more
 * @param rows how many rows it takes, 1 or more
 * @param tone what its colour stands for
 */
public record Cell(CellValue value, int columns, int rows, Tone tone) {

    /** Refuses spans below one. */
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell takes at least one column and row");
        }
    }

    /** A cell of one column and row. */
    public static Cell of(CellValue value) {
        return new Cell(value, 1, 1, Tone.NEUTRAL);
    }

    /** A cell with plain text. */
    public static Cell of(String text) {
        return of(CellValue.text(text));
    }

    /** Over so many columns. */
    public Cell overColumns(int columns) {
        return new Cell(value, columns, rows, tone);
    }

    /** Over so many rows. */
    public Cell overRows(int rows) {
        return new Cell(value, columns, rows, tone);
    }

    /** In a colour. */
    public Cell toned(Tone tone) {
        return new Cell(value, columns, rows, tone);
    }
}
