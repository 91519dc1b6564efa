package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What JSON is expected at a place, and what it becomes in Java. Immutable; compiled once by {@link Shapes}. */
public sealed interface Shape permits Shape.Leaf, Shape.Items, Shape.Keyed, Shape.Anything, RecordShape {

    /** A text out of a set; any other is a problem of a kind, whose message lists the set. */
    static Shape oneOf(Set<String> texts, InputProblemKind unknown) {
        return new Leaf(ChoiceRule.of(texts, unknown));
    }

    /** A value without members. */
    final class Leaf implements Shape {

        private final ScalarRule rule;

        Leaf(ScalarRule rule) {
            this.rule = rule;
        }

        ScalarRule rule() {
            return rule;
        }
    }

    /**
     * A list, or a set, in which the same element may not be twice.
     *
     * @param element what each element is
     * @param distinct whether it is a set
     */
    record Items(Shape element, boolean distinct) implements Shape {}

    /** Anything: becomes a String, a BigDecimal, a Boolean, a List or a Map. */
    record Anything() implements Shape {

        /** Any list. */
        static final Items LIST = new Items(new Anything(), false);

        /** Any object. */
        static final Keyed OBJECT = Keyed.open(new Anything());
    }

    /**
     * An object whose names are data.
     *
     * @param known the shapes by name, in the order in which they are written; empty if every name is accepted
     * @param other the shape of every other name, null where no other is accepted
     * @param unknown the kind of problem that another name is
     * @param toJava makes the component's value from the values by name
     * @param fromJava the inverse
     */
    record Keyed(
            Map<String, Shape> known,
            @Nullable Shape other,
            InputProblemKind unknown,
            Function<Map<String, Object>, Object> toJava,
            Function<Object, Map<String, ?>> fromJava)
            implements Shape {

        /** Copies the names, in their order. */
        public Keyed {
            known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        }

        /** A map with names of any kind. */
        static Keyed open(Shape element) {
            // The component is a Map<String, X>: Shapes makes this shape for no other.
            @SuppressWarnings("unchecked")
            Function<Object, Map<String, ?>> same = value -> (Map<String, ?>) value;
            return new Keyed(Map.of(), element, InputProblemKind.UNKNOWN_FIELD, values -> values, same);
        }

        /**
         * An object with known names alone.
         *
         * @param known the shapes by name, in the order in which they are written
         * @param unknown the kind of problem that another name is
         * @param toJava makes the component's value from the values by name, which are in the order of the document
         * @param fromJava the inverse
         */
        public static Keyed of(
                Map<String, ? extends Shape> known,
                InputProblemKind unknown,
                Function<Map<String, Object>, Object> toJava,
                Function<Object, Map<String, ?>> fromJava) {
            return new Keyed(new LinkedHashMap<>(known), null, unknown, toJava, fromJava);
        }

        @Nullable
        Shape shapeOf(String name) {
            Shape shape = known.get(name);
            return shape == null ? other : shape;
        }
    }
}
