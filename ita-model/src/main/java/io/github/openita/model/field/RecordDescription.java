package io.github.openita.model.field;

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

    private final FieldType.Composite type;
    private final List<FieldDescription> fields;
    private final Map<String, FieldDescription> byName;
    private final Map<String, Accessor> accessors;

    RecordDescription(FieldType.Composite type, List<FieldDescription> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.byName =
                fields.stream().collect(Collectors.toUnmodifiableMap(FieldDescription::name, Function.identity()));
        this.accessors = Stream.of(type.record().getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Accessor::of));
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
        Accessor accessor = accessors.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(
                    "no field " + name + " of " + recordClass().getSimpleName());
        }
        return accessor.read(instance);
    }

    @Override
    public String toString() {
        return "RecordDescription[" + type.record().getSimpleName() + ", " + fields.size() + " fields]";
    }
}
