package io.github.openita.model.field;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/** What a field holds. Derived from the type of a record's component. */
public sealed interface FieldType {

    /**
     * The field type of a Java type: {@code String}, {@code Integer}, {@code BigDecimal}, {@code Boolean},
     * {@code LocalDate}, {@code YearMonth}, {@code FiscalYear}, {@code Text}, an enum, a record (generic or not), a
     * {@code List}, a {@code Set}, a {@code Map} with text keys, or {@code Object} for anything.
     *
     * @throws IllegalStateException if it is none of them
     */
    static FieldType of(Type type) {
        return TypeReading.read(type, List.of());
    }

    /** A value without fields of its own. */
    enum Scalar implements FieldType {
        /** A text in whatever language. */
        TEXT,
        /** A text in Thai and English, {@code Text}. */
        BILINGUAL,
        /** A whole number that fits an {@code int}. */
        INTEGER,
        /** A decimal number, such as an amount of Baht. */
        NUMBER,
        /** Yes or no. */
        BOOLEAN,
        /** A day, C.E. */
        DATE,
        /** A month of a year, C.E. */
        MONTH,
        /** A fiscal year, B.E. */
        FISCAL_YEAR
    }

    /**
     * One of the constants of an enum.
     *
     * @param constants the enum
     */
    record Choice(Class<? extends Enum<?>> constants) implements FieldType {}

    /**
     * A record.
     *
     * @param record its class
     * @param arguments what its type variables stand for, empty for a record that is not generic or of which nothing is
     *     known; then its variable fields are {@link Free}
     */
    record Composite(Class<? extends Record> record, List<FieldType> arguments) implements FieldType {

        /** Copies the arguments. */
        public Composite {
            arguments = List.copyOf(arguments);
        }

        /** A record that is not generic, or of whose arguments nothing is known. */
        public static Composite of(Class<? extends Record> record) {
            return new Composite(record, List.of());
        }

        /** A record with a record as its argument: {@code of(Disclosure.class, OrganizationInfo.class)}. */
        public static Composite of(Class<? extends Record> record, Class<? extends Record> argument) {
            return new Composite(record, List.of(of(argument)));
        }

        /**
         * What a component of this record holds.
         *
         * @throws IllegalStateException if its type has no field type
         */
        public FieldType typeOf(RecordComponent component) {
            return TypeReading.read(component.getGenericType(), arguments);
        }
    }

    /**
     * A list, or a set.
     *
     * @param element what each element is
     * @param distinct whether it is a set
     */
    record Many(FieldType element, boolean distinct) implements FieldType {}

    /**
     * Values by a key of text.
     *
     * @param element what each value is
     */
    record Keyed(FieldType element) implements FieldType {}

    /** Anything: text, number, boolean, list or map of these. */
    record Free() implements FieldType {}
}
