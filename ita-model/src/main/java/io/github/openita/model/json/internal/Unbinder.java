package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.JsonLimits;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes Java values along a shape: the inverse of {@link Binder}, with the same limits. */
final class Unbinder {

    private final JsonGenerator out;
    private final JsonLimits limits;
    private int values;

    Unbinder(JsonGenerator out, JsonLimits limits) {
        this.out = out;
        this.limits = limits;
    }

    /** @throws Refusal if a value could not be read back */
    void write(Shape shape, Object value) {
        if (++values > limits.maxValues()) {
            throw Refusal.of(InputProblemKind.TOO_MANY_ELEMENTS, limits.maxValues());
        }
        if (shape instanceof Shape.Leaf leaf) {
            writeScalar(leaf.rule(), value);
            return;
        }
        if (out.streamWriteContext().getNestingDepth() >= limits.maxDepth() && !(shape instanceof Shape.Anything)) {
            throw Refusal.of(InputProblemKind.TOO_DEEP, limits.maxDepth());
        }
        if (shape instanceof RecordShape record) {
            writeRecord(record, value);
        } else if (shape instanceof Shape.Items items) {
            writeItems(items, (Collection<?>) value);
        } else if (shape instanceof Shape.Keyed keyed) {
            writeKeyed(keyed, keyed.fromJava().apply(value));
        } else {
            writeAnything(value);
        }
    }

    private void writeScalar(ScalarRule rule, Object value) {
        if (value instanceof String text) {
            checkLength(text);
        }
        rule.write(out, value);
    }

    private void writeRecord(RecordShape shape, Object record) {
        out.writeStartObject();
        for (RecordShape.Member member : shape.members()) {
            Object value = member.accessor().read(record);
            if (value != null && !isEmpty(member.shape(), value)) {
                out.writeName(member.name());
                write(member.shape(), value);
            }
        }
        out.writeEndObject();
    }

    private static boolean isEmpty(Shape shape, Object value) {
        if (shape instanceof Shape.Keyed keyed) {
            return keyed.fromJava().apply(value).isEmpty();
        }
        return shape instanceof Shape.Items && ((Collection<?>) value).isEmpty();
    }

    private void writeItems(Shape.Items shape, Collection<?> items) {
        checkCount(items.size());
        out.writeStartArray();
        if (items instanceof Set<?>) {
            items.stream().sorted(Unbinder::inSet).forEach(item -> write(shape.element(), item));
        } else {
            items.forEach(item -> write(shape.element(), item));
        }
        out.writeEndArray();
    }

    /** Sets have no order of their own that could be relied on: enums in that of their constants, others likewise. */
    private static int inSet(Object one, Object other) {
        if (one instanceof Comparable<?>) {
            // The elements of a set are of one type, and what is comparable here is so with its own type.
            @SuppressWarnings("unchecked")
            Comparable<Object> comparable = (Comparable<Object>) one;
            return comparable.compareTo(other);
        }
        return one.toString().compareTo(other.toString());
    }

    private void writeKeyed(Shape.Keyed shape, Map<String, ?> members) {
        checkCount(members.size());
        if (shape.other() == null && !shape.known().keySet().containsAll(members.keySet())) {
            throw Refusal.of(shape.unknown(), "", "");
        }
        out.writeStartObject();
        if (shape.known().isEmpty()) {
            new TreeMap<>(members).forEach((name, value) -> writeMember(shape.shapeOf(name), name, value));
        } else {
            shape.known().forEach((name, member) -> writeMember(member, name, members.get(name)));
        }
        out.writeEndObject();
    }

    private void writeMember(@Nullable Shape shape, String name, @Nullable Object value) {
        if (shape != null && value != null) {
            checkLength(name);
            out.writeName(TextRule.whole(name));
            write(shape, value);
        }
    }

    private void writeAnything(Object value) {
        if (value instanceof String) {
            writeScalar(TextRule.INSTANCE, value);
        } else if (value instanceof BigDecimal) {
            writeScalar(NumberRule.INSTANCE, value);
        } else if (value instanceof Boolean) {
            writeScalar(BooleanRule.INSTANCE, value);
        } else if (value instanceof List<?>) {
            write(Shape.Anything.LIST, value);
        } else if (value instanceof Map<?, ?>) {
            write(Shape.Anything.OBJECT, value);
        } else {
            throw Refusal.of(InputProblemKind.WRONG_TYPE, Word.OBJECT, Word.OBJECT);
        }
    }

    private void checkLength(String text) {
        if (text.length() > limits.maxStringLength()) {
            throw Refusal.of(InputProblemKind.STRING_TOO_LONG, limits.maxStringLength());
        }
    }

    private void checkCount(int count) {
        if (count > limits.maxItems()) {
            throw Refusal.of(InputProblemKind.TOO_MANY_ELEMENTS, limits.maxItems());
        }
    }
}
