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
        Method method = component.getAccessor();
        try {
            method.setAccessible(true);
            MethodHandle handle =
                    MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
            return new Accessor(component.getDeclaringRecord(), handle);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
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
