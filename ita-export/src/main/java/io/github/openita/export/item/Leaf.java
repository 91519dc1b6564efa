package io.github.openita.export.item;

import io.github.openita.model.field.FieldDescription;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value within a record, directly or in a record within it: what one column of a table shows.
 *
 * @param path the names on the way to it, joined by dots, as in the dossier's JSON
 * @param above what the record that holds it is called; empty directly below the outermost
 * @param field the field
 * @param reader reads it from the outermost record
 */
record Leaf(String path, String above, FieldDescription field, Function<Record, @Nullable Object> reader) {

    /** The values of a record and of the records within it; lists of records, and the files published, are passed over. */
    static List<Leaf> of(Class<? extends Record> type, Wording wording) {
        return of(type, wording, Values::isValue);
    }

    /**
     * The same, with an opinion of one's own on what is a value.
     *
     * @param whole whether what a type holds is not to be taken apart
     */
    static List<Leaf> of(Class<? extends Record> type, Wording wording, Predicate<FieldType> whole) {
        RecordDescription description = Wording.description(type);
        return description.fields().stream()
                .filter(field -> !RecordBlocks.PUBLISHED_FILES.contains(field.name()))
                .flatMap(field -> of(description, field, wording, whole))
                .toList();
    }

    private static Stream<Leaf> of(
            RecordDescription owner, FieldDescription field, Wording wording, Predicate<FieldType> whole) {
        Function<Record, @Nullable Object> reader = record -> owner.value(record, field.name());
        if (whole.test(field.type())) {
            return Stream.of(new Leaf(field.name(), "", field, reader));
        }
        if (!(field.type() instanceof Composite composite)) {
            return Stream.empty();
        }
        String label = wording.in(field.label());
        return of(composite.record(), wording, whole).stream()
                .map(leaf -> new Leaf(
                        field.name() + "." + leaf.path(),
                        Wording.joined(" – ", label, leaf.above()),
                        leaf.field(),
                        record -> reader.apply(record) instanceof Record inner
                                ? leaf.reader().apply(inner)
                                : null));
    }

    /** Whether a record has values alone, itself or in records within it: then it is a row of a table. */
    static boolean isFlat(Class<? extends Record> type) {
        return Wording.description(type).fields().stream().allMatch(field -> isFlat(field.type()));
    }

    private static boolean isFlat(FieldType type) {
        return Values.isValue(type) || (type instanceof Composite composite && isFlat(composite.record()));
    }

    /** The headings of columns: a field's own label, and what it is in where two have the same. */
    static List<String> headings(List<Leaf> leaves, Wording wording) {
        List<String> own =
                leaves.stream().map(leaf -> wording.in(leaf.field().label())).collect(Collectors.toList());
        List<String> headings = new ArrayList<>();
        for (int at = 0; at < leaves.size(); at++) {
            String label = own.get(at);
            boolean alone = own.stream().filter(label::equals).count() == 1;
            headings.add(alone ? label : Wording.joined(" – ", leaves.get(at).above(), label));
        }
        return headings;
    }
}
