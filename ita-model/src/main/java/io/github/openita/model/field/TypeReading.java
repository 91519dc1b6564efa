package io.github.openita.model.field;

import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads Java types as field types, with the arguments of the generic record they stand in. */
final class TypeReading {

    private static final Map<Class<?>, Scalar> SCALARS = Map.ofEntries(
            Map.entry(String.class, Scalar.TEXT),
            Map.entry(Text.class, Scalar.BILINGUAL),
            Map.entry(Integer.class, Scalar.INTEGER),
            Map.entry(int.class, Scalar.INTEGER),
            Map.entry(BigDecimal.class, Scalar.NUMBER),
            Map.entry(Boolean.class, Scalar.BOOLEAN),
            Map.entry(boolean.class, Scalar.BOOLEAN),
            Map.entry(LocalDate.class, Scalar.DATE),
            Map.entry(YearMonth.class, Scalar.MONTH),
            Map.entry(FiscalYear.class, Scalar.FISCAL_YEAR));

    private TypeReading() {}

    static FieldType read(Type type, List<FieldType> arguments) {
        if (type instanceof Class<?> raw) {
            return readClass(raw);
        }
        if (type instanceof ParameterizedType generic) {
            return readGeneric(generic, arguments);
        }
        if (type instanceof TypeVariable<?> variable) {
            int index = Arrays.asList(variable.getGenericDeclaration().getTypeParameters())
                    .indexOf(variable);
            return index < arguments.size() ? arguments.get(index) : new FieldType.Free();
        }
        if (type instanceof WildcardType) {
            return new FieldType.Free();
        }
        throw unknown(type);
    }

    private static FieldType readClass(Class<?> raw) {
        Scalar scalar = SCALARS.get(raw);
        if (scalar != null) {
            return scalar;
        }
        if (raw.isEnum()) {
            // The class of an enum is a Class<? extends Enum<?>>; reflection cannot say so.
            @SuppressWarnings("unchecked")
            Class<? extends Enum<?>> constants = (Class<? extends Enum<?>>) raw;
            return new FieldType.Choice(constants);
        }
        if (raw.isRecord()) {
            return new FieldType.Composite(raw.asSubclass(Record.class), List.of());
        }
        if (raw == Object.class) {
            return new FieldType.Free();
        }
        throw unknown(raw);
    }

    private static FieldType readGeneric(ParameterizedType generic, List<FieldType> outer) {
        List<FieldType> arguments = Stream.of(generic.getActualTypeArguments())
                .map(argument -> read(argument, outer))
                .toList();
        Type raw = generic.getRawType();
        if (raw == List.class || raw == Set.class) {
            return new FieldType.Many(arguments.get(0), raw == Set.class);
        }
        if (raw == Map.class && generic.getActualTypeArguments()[0] == String.class) {
            return new FieldType.Keyed(arguments.get(1));
        }
        if (raw instanceof Class<?> record && record.isRecord()) {
            return new FieldType.Composite(record.asSubclass(Record.class), arguments);
        }
        throw unknown(generic);
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("no field type for " + type.getTypeName());
    }
}
