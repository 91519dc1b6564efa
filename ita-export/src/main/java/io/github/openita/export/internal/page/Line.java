package io.github.openita.export.internal.page;

import java.util.List;

/**
 * A line of text.
 *
 * @param pieces its pieces, from left to right
 * @param size the size of the letters, in points
 */
public record Line(List<Piece> pieces, float size) {

    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** Its width, in points. */
    public double width() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }
}
