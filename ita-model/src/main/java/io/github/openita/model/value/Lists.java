package io.github.openita.model.value;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How records hold their lists, sets and maps: never null, never changed; lists and sets without absent elements. */
public final class Lists {

    private Lists() {}

    /** An unchangeable copy; an absent list becomes empty, absent elements are left out. */
    public static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        return present(list);
    }

    /** An unchangeable copy in the same order; an absent map becomes empty. */
    public static <K, V> Map<K, V> copy(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * An unchangeable copy in the order of the constants; an absent set becomes empty, absent elements are left out. It
     * may be asked whether it contains null.
     */
    public static <E extends Enum<E>> Set<E> copy(@Nullable Set<? extends @Nullable E> set) {
        List<E> present = set == null ? List.of() : present(set);
        return present.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(present));
    }

    private static <T> List<T> present(Collection<? extends @Nullable T> elements) {
        return elements.stream()
                .<T>map(element -> element)
                .filter(Objects::nonNull)
                .toList();
    }
}
