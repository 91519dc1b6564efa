package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Column.Align;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Tag;
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

    /** The height that its lines need. */
    float height() {
        return Math.max(1, lines.size()) * LEADING + 2 * PAD;
    }
}
