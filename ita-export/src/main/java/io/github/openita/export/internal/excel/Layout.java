package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Row;
import java.util.List;

/** Where the cells of a table stand: finds the column of each, with regard to the cells that reach down from above. */
final class Layout {

    /** What is done with a cell. */
    @FunctionalInterface
    interface Visit {
        /** A cell with its row and column in the table. */
        void at(int row, int column, Cell cell);
    }

    private Layout() {}

    /** Goes through the cells of a table, row by row from left to right. */
    static void walk(List<Row> rows, int columns, Visit visit) {
        int[] taken = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (taken[column] > row) {
                    column++;
                }
                visit.at(row, column, cell);
                for (int end = column + cell.columns(); column < end; column++) {
                    taken[column] = row + cell.rows();
                }
            }
        }
    }
}
