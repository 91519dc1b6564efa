package io.github.openita.model.field;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * One field of a record.
 *
 * @param name the component's name, which is also its name in JSON
 * @param label what it is called in Thai and English
 * @param type what it holds
 * @param criteria the keys of the criteria that constraints on it decide, in the order of their annotations
 */
public record FieldDescription(String name, Text label, FieldType type, List<String> criteria) {

    /** Copies the criteria. */
    public FieldDescription {
        criteria = List.copyOf(criteria);
    }
}
