package io.github.openita.model.content;

import io.github.openita.model.value.Lists;
import java.util.Map;

/**
 * Content of a key that this version has no record for, kept as read so that nothing is lost. What is asked of it is
 * left to a reviewer.
 *
 * @param values JSON values by name: maps, lists, strings, numbers, booleans
 */
public record UntypedContent(Map<String, Object> values) implements Content {

    /** Keeps an unchangeable copy; absent values become empty. */
    public UntypedContent {
        values = Lists.copy(values);
    }
}
