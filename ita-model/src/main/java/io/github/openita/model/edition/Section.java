package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * A part of an item, under a heading of its own.
 *
 * @param id the id: O7-A; never part of a requirement's id
 * @param title the heading
 * @param requirements the ids of the requirements that stand directly in it
 */
public record Section(String id, Text title, List<String> requirements) {
    /** Copies its lists. */
    public Section {
        requirements = List.copyOf(requirements);
    }
}
