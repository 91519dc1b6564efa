package io.github.openita.model.json.internal;

import io.github.openita.model.field.Accessor;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An object that becomes a record: its names are the record's components, and it is made by the canonical constructor. */
public final class RecordShape implements Shape {

    /**
     * A component.
     *
     * @param index its place among the components
     * @param required whether its absence is a problem
     * @param absent its value where it is absent: empty for a list, a set or a map, else null
     * @param accessor reads it
     */
    record Member(
            int index,
            String name,
            Shape shape,
            boolean required,
            @Nullable Object absent,
            Accessor accessor) {

        Member withShape(Shape other) {
            return new Member(index, name, other, required, Shapes.absent(other), accessor);
        }

        Member asRequired() {
            return new Member(index, name, shape, true, absent, accessor);
        }
    }

    private final Class<? extends Record> type;
    private final MethodHandle constructor;

    /** Filled by {@link Shapes} before the shape is given to anyone: a record may hold itself. */
    private final List<Member> members = new ArrayList<>();

    private final Map<String, Member> byName = new HashMap<>();

    RecordShape(Class<? extends Record> type, MethodHandle constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /** The record's class. */
    public Class<? extends Record> type() {
        return type;
    }

    /**
     * This shape, with another one for a component.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    public RecordShape with(String component, Shape shape) {
        return changed(component, member -> member.withShape(shape));
    }

    /**
     * This shape, with a component whose absence is a problem.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    public RecordShape requiring(String component) {
        return changed(component, Member::asRequired);
    }

    void add(Member member) {
        members.add(member);
        byName.put(member.name(), member);
    }

    @Nullable
    Member member(String name) {
        return byName.get(name);
    }

    List<Member> members() {
        return members;
    }

    /** The values of all components, absent ones to begin with. */
    @Nullable
    Object[] newValues() {
        @Nullable Object[] values = new Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = members.get(i).absent();
        }
        return values;
    }

    /** Makes the record. Whatever its constructor throws comes through. */
    Object create(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private RecordShape changed(String component, UnaryOperator<Member> change) {
        if (member(component) == null) {
            throw new IllegalArgumentException("no component " + component + " in " + type.getName());
        }
        RecordShape copy = new RecordShape(type, constructor);
        members.forEach(member -> copy.add(member.name().equals(component) ? change.apply(member) : member));
        return copy;
    }
}
