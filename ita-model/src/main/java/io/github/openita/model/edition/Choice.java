package io.github.openita.model.edition;

import java.util.List;

/**
 * Values, and how many of them are asked.
 *
 * @param mode how many
 * @param values the values: codes, keys or ids, in the order of the document
 */
public record Choice(Mode mode, List<String> values) {
    /** Copies its lists. */
    public Choice {
        values = List.copyOf(values);
    }
}
