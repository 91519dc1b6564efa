package io.github.openita.checklist.internal.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Reads a component or a condition of a record.
 *
 * @param method a public method without parameters
 */
record Accessor(Method method) {

    /**
     * The method of a record class with a name.
     *
     * @throws IllegalStateException if it has none
     */
    static Accessor of(Class<?> record, String name) {
        try {
            return new Accessor(record.getMethod(name));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(record.getName() + " has no " + name + "() that its constraint names", e);
        }
    }

    @Nullable
    Object of(Record holder) {
        try {
            return method.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + method, e);
        }
    }
}
