package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * An item to be disclosed: O20.
 *
 * @param code the code, a label of this edition
 * @param number the number, from 1
 * @param title the official title
 * @param contentKey what it is about, the same in every edition: the first part of its criteria
 * @param group the id of its group
 * @param subIndicator the id of its sub-indicator
 * @param responsibility who is responsible
 * @param origin as its source has it
 * @param sections its parts, none in most items
 * @param requirements its requirements, flat, in the order of the document
 */
public record DisclosureItem(
        String code,
        int number,
        Text title,
        String contentKey,
        String group,
        String subIndicator,
        Responsibility responsibility,
        ItemOrigin origin,
        List<Section> sections,
        List<Requirement> requirements) {
    /** Copies its lists. */
    public DisclosureItem {
        sections = List.copyOf(sections);
        requirements = List.copyOf(requirements);
    }
}
