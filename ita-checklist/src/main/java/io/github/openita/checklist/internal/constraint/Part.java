package io.github.openita.checklist.internal.constraint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A component or condition of a record by its name. A validator serves one record class, so the method is kept. */
final class Part {

    private final String name;
    private volatile @Nullable Method method;

    Part(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The value of the component in a record. */
    @Nullable
    Object of(Record holder) {
        try {
            return method(holder).invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "cannot read " + name + " of " + holder.getClass().getName(), e);
        }
    }

    /** Whether the condition holds for a record. */
    boolean holds(Record holder) {
        return Boolean.TRUE.equals(of(holder));
    }

    private Method method(Record holder) {
        Method known = method;
        if (known == null || known.getDeclaringClass() != holder.getClass()) {
            known = find(holder.getClass());
            method = known;
        }
        return known;
    }

    private Method find(Class<?> type) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no " + name + "() that its constraint names", e);
        }
    }
}
