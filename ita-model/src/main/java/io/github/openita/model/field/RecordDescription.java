package io.github.openita.model.field;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record: its fields in the order of its components, and the way to read them from an instance. */
public final class RecordDescription {

    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final FieldType.Composite type;
    private final List<FieldDescription> fields;
    private final Map<String, FieldDescription> byName;
    private final Map<String, MethodHandle> accessors;

    RecordDescription(FieldType.Composite type, List<FieldDescription> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.byName =
                fields.stream().collect(Collectors.toUnmodifiableMap(FieldDescription::name, Function.identity()));
        this.accessors = Stream.of(type.record().getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordDescription::accessor));
    }

    /** The record, with the arguments of a generic one. */
    public FieldType.Composite type() {
        return type;
    }

    /** The record's class. */
    public Class<? extends Record> recordClass() {
        return type.record();
    }

    /** The fields, in the order of the components. */
    public List<FieldDescription> fields() {
        return fields;
    }

    /** The field of a name, if there is one. */
    public Optional<FieldDescription> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The value of a field of an instance.
     *
     * @return the value, null where it is absent
     * @throws IllegalArgumentException if the record has no such field, or the instance is of another class
     */
    public @Nullable Object value(Record instance, String name) {
        MethodHandle accessor = accessors.get(name);
        if (accessor == null || !type.record().isInstance(instance)) {
            throw new IllegalArgumentException(
                    "no field " + name + " of " + instance.getClass().getName());
        }
        try {
            return accessor.invokeExact((Object) instance);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the accessor of " + name + " throws", e);
        }
    }

    @Override
    public String toString() {
        return "RecordDescription[" + type.record().getSimpleName() + ", " + fields.size() + " fields]";
    }

    private static MethodHandle accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(READ);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
