package io.github.openita.export.document;

import io.github.openita.model.text.Language;
import java.util.List;

/**
 * The same text in two languages, part beside part.
 *
 * @param left the language on the left
 * @param right the language on the right
 * @param pairs the parts, at least one
 */
public record SideBySide(Language left, Language right, List<Pair> pairs) implements Block {

    /**
     * A part in both languages.
     *
     * @param left on the left
     * @param right on the right
     */
    public record Pair(List<TextBlock> left, List<TextBlock> right) {

        /** Copies the lists. */
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Copies the list. */
    public SideBySide {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("texts side by side need a part");
        }
    }
}
