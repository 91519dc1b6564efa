package io.github.openita.model.field;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads one component of records, quickly and whatever the visibility of the record. */
public final class Accessor {

    private final Class<?> owner;
    private final MethodHandle handle;

    private Accessor(Class<?> owner, MethodHandle handle) {
        this.owner = owner;
        this.handle = handle;
    }

    /** The accessor of a component. */
    public static Accessor of(RecordComponent component) {
        return of(component.getDeclaringRecord(), component.getAccessor());
    }

    /**
     * The accessor of a component by its name, or of another method of the record that takes nothing and says something
     * about it.
     *
     * @throws IllegalStateException if the record has no such public method
     */
    public static Accessor of(Class<?> record, String method) {
        try {
            return of(record, record.getMethod(method));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no " + method + "() in " + record.getName(), e);
        }
    }

    private static Accessor of(Class<?> record, Method method) {
        try {
            method.setAccessible(true);
            MethodHandle handle =
                    MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
            return new Accessor(record, handle);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + method, e);
        }
    }

    /**
     * The component's value.
     *
     * @return the value, null where it is absent
     * @throws IllegalArgumentException if the instance is of another record
     */
    public @Nullable Object read(Object instance) {
        if (!owner.isInstance(instance)) {
            throw new IllegalArgumentException("no " + owner.getSimpleName());
        }
        try {
            return (Object) handle.invokeExact(instance);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of " + owner.getSimpleName() + " throws", e);
        }
    }
}
