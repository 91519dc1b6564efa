package io.github.openita.checklist.internal.constraint;

import io.github.openita.model.field.Accessor;
import org.jspecify.annotations.Nullable;

/** A component or condition of a record by its name. A validator serves one record class, so its accessor is kept. */
final class Part {

    private final String name;
    private volatile @Nullable Known known;

    Part(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The value of the component in a record. */
    @Nullable
    Object of(Record holder) {
        Known now = known;
        if (now == null || now.record() != holder.getClass()) {
            now = new Known(holder.getClass(), Accessor.of(holder.getClass(), name));
            known = now;
        }
        return now.accessor().read(holder);
    }

    /** Whether the condition holds for a record. */
    boolean holds(Record holder) {
        return Boolean.TRUE.equals(of(holder));
    }

    private record Known(Class<?> record, Accessor accessor) {}
}
