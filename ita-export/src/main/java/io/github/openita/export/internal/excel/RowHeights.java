package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;

/** How high the rows of a table are in points: as high as their highest cell. */
final class RowHeights {

    /** Where the typeface is not installed, a wider one stands in for it. */
    private static final double STAND_IN = 1.12;

    /** Above and below the letters in a cell. */
    private static final double PADDING = 3;

    /** Left and right of letters without a border. */
    private static final double BARE = 1;

    private final Contents contents;
    private final Fit fit;
    private final double[] widths;

    RowHeights(Contents contents, Fit fit, double[] widths) {
        this.contents = contents;
        this.fit = fit;
        this.widths = widths;
    }

    /** The heights of all rows. */
    float[] of(Table table) {
        float[] heights = new float[table.rows().size()];
        int columns = table.columns().size();
        List<Runnable> later = new ArrayList<>();
        Layout.walk(table.rows(), columns, (row, column, cell) -> {
            if (cell.rows() == 1) {
                heights[row] = Math.max(heights[row], (float) height(column, cell, face(table, column)));
            } else {
                later.add(() -> stretch(heights, row, cell.rows(), height(column, cell, face(table, column))));
            }
        });
        later.forEach(Runnable::run);
        return heights;
    }

    /** A cell over several rows that needs more than they have adds to the last of them. */
    private static void stretch(float[] heights, int first, int rows, double needed) {
        float has = 0;
        for (int row = first; row < first + rows; row++) {
            has += heights[row];
        }
        heights[first + rows - 1] += (float) Math.max(0, needed - has);
    }

    private static Face face(Table table, int column) {
        return table.rowHeadings() && column == 0 ? Face.BOLD : Face.BODY;
    }

    private double height(int column, Cell cell, Face face) {
        Content content = contents.of(cell.value());
        if (content instanceof Content.Letters letters) {
            return height(letters.text(), face, width(column, cell.columns()));
        }
        if (content instanceof Content.Mixed mixed) {
            return height(mixed.prose().text(), Face.BOLD, width(column, cell.columns()));
        }
        return Face.BODY.leading() + PADDING;
    }

    /** The height of a text in a cell with borders. */
    double height(String text, Face face, double width) {
        return height(text, face, width, ColumnWidths.PADDING);
    }

    /** The height of a text in a cell that is not seen. */
    double bare(String text, Face face, double width) {
        return height(text, face, width, BARE);
    }

    private double height(String text, Face face, double width, double padding) {
        double usable = (width - padding) / face.scale() / STAND_IN;
        return face.height(fit.lines(text, usable)) + PADDING;
    }

    /** The width of some columns. */
    double width(int first, int count) {
        double width = 0;
        for (int column = first; column < first + count; column++) {
            width += widths[column];
        }
        return width;
    }
}
