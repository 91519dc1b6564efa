package io.github.openita.export.policy;

import io.github.openita.export.document.SideBySide.Pair;
import io.github.openita.export.document.TextBlock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of the announcement in one language, such as a clause.
 *
 * @param pieces what stays together, a paragraph with the heading above it
 */
record Part(List<List<TextBlock>> pieces) {

    Part {
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    static Part of(TextBlock... together) {
        return new Part(List.of(List.of(together)));
    }

    Stream<TextBlock> blocks() {
        return pieces.stream().flatMap(List::stream);
    }

    /** Piece beside piece; where one language has more paragraphs than the other, its last ones stand alone. */
    Stream<Pair> beside(Part other) {
        return IntStream.range(0, Math.max(pieces.size(), other.pieces.size()))
                .mapToObj(i -> new Pair(piece(i), other.piece(i)));
    }

    private List<TextBlock> piece(int index) {
        return index < pieces.size() ? pieces.get(index) : List.of();
    }
}
