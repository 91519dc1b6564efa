package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * A part of an indicator: 9.1.
 *
 * @param id the id
 * @param indicator the number of its indicator
 * @param name the name
 * @param groups the ids of its groups
 */
public record SubIndicator(String id, int indicator, Text name, List<String> groups) {
    /** Copies its lists. */
    public SubIndicator {
        groups = List.copyOf(groups);
    }
}
