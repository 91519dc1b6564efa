package io.github.openita.model.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content of a key that this version has no record for, kept as read so that nothing is lost. What is asked of it is
 * left to a reviewer.
 *
 * @param values JSON values by name: maps, lists, strings, numbers, booleans
 */
public record UntypedContent(Map<String, Object> values) implements Content {

    /** Keeps an unchangeable copy; absent values become empty. */
    public UntypedContent(@Nullable Map<String, ?> values) {
        this.values = values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
