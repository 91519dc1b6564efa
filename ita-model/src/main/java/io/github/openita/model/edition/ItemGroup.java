package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * Items that stand under one heading.
 *
 * @param id the id: G01
 * @param subIndicator the id of its sub-indicator
 * @param name the heading
 * @param items the codes of its items
 */
public record ItemGroup(String id, String subIndicator, Text name, List<String> items) {
    /** Copies its lists. */
    public ItemGroup {
        items = List.copyOf(items);
    }
}
