package io.github.openita.model.json.internal;

import io.github.openita.model.field.Accessor;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.text.Text;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles field types into shapes. */
public final class Shapes {

    /** A record's members are numbered by the bits of a long while it is read. */
    private static final int MOST_COMPONENTS = Long.SIZE;

    private final Map<Composite, RecordShape> records = new HashMap<>();

    private Shapes() {}

    /** The shape of a record that is not generic. */
    public static RecordShape of(Class<? extends Record> record) {
        return of(Composite.of(record));
    }

    /**
     * The shape of a record and of all that is in it.
     *
     * @throws IllegalStateException if a component's type has no {@link FieldType}
     */
    public static RecordShape of(Composite record) {
        return new Shapes().record(record);
    }

    static @Nullable Object absent(Shape shape) {
        if (shape instanceof Shape.Items items) {
            return items.distinct() ? Set.of() : List.of();
        }
        return shape instanceof Shape.Keyed keyed ? keyed.toJava().apply(Map.of()) : null;
    }

    private Shape shape(FieldType type) {
        if (type instanceof FieldType.Scalar scalar) {
            return scalar == FieldType.Scalar.BILINGUAL
                    ? record(Composite.of(Text.class))
                    : new Shape.Leaf(rule(scalar));
        }
        if (type instanceof FieldType.Choice choice) {
            return new Shape.Leaf(ChoiceRule.of(choice.constants()));
        }
        if (type instanceof FieldType.Many many) {
            return new Shape.Items(shape(many.element()), many.distinct());
        }
        if (type instanceof FieldType.Keyed keyed) {
            return Shape.Keyed.open(shape(keyed.element()));
        }
        return type instanceof Composite composite ? record(composite) : new Shape.Anything();
    }

    private static ScalarRule rule(FieldType.Scalar scalar) {
        return switch (scalar) {
            case TEXT, BILINGUAL -> TextRule.INSTANCE;
            case INTEGER -> IntegerRule.INSTANCE;
            case NUMBER -> NumberRule.INSTANCE;
            case BOOLEAN -> BooleanRule.INSTANCE;
            case DATE -> CalendarRule.DAY;
            case MONTH -> CalendarRule.MONTH;
            case FISCAL_YEAR -> FiscalYearRule.INSTANCE;
        };
    }

    private RecordShape record(Composite composite) {
        RecordShape known = records.get(composite);
        if (known != null) {
            return known;
        }
        RecordComponent[] components = composite.record().getRecordComponents();
        if (components.length > MOST_COMPONENTS) {
            throw new IllegalStateException("too many components: " + composite.record());
        }
        RecordShape shape = new RecordShape(composite.record(), constructor(composite.record(), components));
        records.put(composite, shape);
        for (int i = 0; i < components.length; i++) {
            shape.add(member(i, components[i], shape(composite.typeOf(components[i]))));
        }
        return shape;
    }

    private static RecordShape.Member member(int index, RecordComponent component, Shape shape) {
        boolean required = component.getType().isPrimitive();
        return new RecordShape.Member(
                index, component.getName(), shape, required, absent(shape), Accessor.of(component));
    }

    private static MethodHandle constructor(Class<? extends Record> record, RecordComponent[] components) {
        try {
            Constructor<?> canonical = record.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to make a " + record.getName(), e);
        }
    }
}
