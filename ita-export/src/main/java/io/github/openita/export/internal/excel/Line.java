package io.github.openita.export.internal.excel;

import java.util.List;

/**
 * A line of a text sheet: pieces side by side.
 *
 * @param pieces from left to right
 * @param above room above the letters, in points
 */
record Line(List<Piece> pieces, double above) {

    /**
     * A piece of a line, over some columns of the grid.
     *
     * @param from the first column
     * @param to the column behind the last
     * @param content what it holds
     * @param look how it looks
     */
    record Piece(int from, int to, Content content, Look look) {}

    /** Copies the list. */
    Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(Piece... pieces) {
        return new Line(List.of(pieces), 0);
    }

    /** Nothing, as room between blocks. */
    static Line gap() {
        return new Line(List.of(), 8);
    }
}
