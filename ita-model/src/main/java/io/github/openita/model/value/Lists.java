package io.github.openita.model.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How records hold their lists: never null, never changed, without absent elements. */
public final class Lists {

    private Lists() {}

    /** An unchangeable copy; an absent list becomes empty, absent elements are left out. */
    public static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        return list.stream().<T>map(element -> element).filter(Objects::nonNull).toList();
    }

    /** An unchangeable copy in the same order; an absent map becomes empty. */
    public static <K, V> Map<K, V> copy(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
