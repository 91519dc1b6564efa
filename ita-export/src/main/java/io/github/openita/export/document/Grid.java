package io.github.openita.export.document;

import java.util.List;

/** The places of a table, to be filled row by row. */
final class Grid {

    /** For each column, how many rows from the present one on are taken by a cell above. */
    private final int[] taken;

    Grid(int columns) {
        this.taken = new int[columns];
    }

    void take(List<Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            take(rows.get(row), row, rows.size() - row);
        }
    }

    private void take(Row row, int number, int left) {
        int at = 0;
        for (Cell cell : row.cells()) {
            at = free(at);
            if (at + cell.columns() > taken.length || cell.rows() > left) {
                throw new IllegalArgumentException("row " + number + ": a cell reaches out of the table");
            }
            for (int end = at + cell.columns(); at < end; at++) {
                if (taken[at] > 0) {
                    throw new IllegalArgumentException("row " + number + ": a cell reaches into another");
                }
                taken[at] = cell.rows();
            }
        }
        if (free(at) < taken.length) {
            throw new IllegalArgumentException("row " + number + ": a place is left without a cell");
        }
        for (int column = 0; column < taken.length; column++) {
            taken[column]--;
        }
    }

    private int free(int from) {
        int at = from;
        while (at < taken.length && taken[at] > 0) {
            at++;
        }
        return at;
    }
}
