package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Column.Align;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell with its lines, at its place in the grid of a table.
 *
 * @param column its first column
 * @param columns how many columns it takes
 * @param rows how many rows it takes
 * @param lines its lines
 * @param align how they stand
 * @param ground its colour
 * @param tag its node
 */
record Box(int column, int columns, int rows, List<Line> lines, Align align, Shade ground, Tag tag) {

    /** Leading of text in cells. */
    static final float LEADING = 16;

    static final float PAD = 4;

    /** The same cell with some of its lines. */
    Box slice(int from, int to) {
        int end = Math.min(to, lines.size());
        return new Box(column, columns, rows, from < end ? lines.subList(from, end) : List.of(), align, ground, tag);
    }

    /** Rows that can stand on different pages: a cell over several has its lines in the first, and is empty below. */
    static List<List<Box>> parted(List<List<Box>> band) {
        List<List<Box>> parted = new ArrayList<>();
        for (int row = 0; row < band.size(); row++) {
            List<Box> boxes = new ArrayList<>();
            for (int above = 0; above <= row; above++) {
                for (Box box : band.get(above)) {
                    if (above + box.rows > row) {
                        List<Line> shown = above == row ? box.lines : List.of();
                        boxes.add(new Box(box.column, box.columns, 1, shown, box.align, box.ground, box.tag));
                    }
                }
            }
            parted.add(boxes);
        }
        return parted;
    }

    /** The height that its lines need. */
    float height() {
        return Math.max(1, lines.size()) * LEADING + 2 * PAD;
    }
}
