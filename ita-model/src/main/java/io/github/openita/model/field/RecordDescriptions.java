package io.github.openita.model.field;

import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.text.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The descriptions of records and of all records within them. Built once from root records, immutable and safe for use
 * by many threads.
 */
public final class RecordDescriptions {

    private final Map<Composite, RecordDescription> descriptions;
    private final Set<Class<? extends Enum<?>>> enums;
    private final Labels labels;
    private final LocationText locationText;

    private RecordDescriptions(
            Map<Composite, RecordDescription> descriptions, Set<Class<? extends Enum<?>>> enums, Labels labels) {
        this.descriptions = Map.copyOf(descriptions);
        this.enums = Set.copyOf(enums);
        this.labels = labels;
        this.locationText = new LocationText(this.descriptions);
    }

    /** {@link #of(Collection, Criteria)} with the criteria of the constraints on the components. */
    public static RecordDescriptions of(Collection<Composite> roots) {
        return of(roots, Criteria.fromConstraints());
    }

    /**
     * Describes records and all that is in them.
     *
     * @param roots the records to begin with; a generic one with its arguments
     * @param criteria finds the criteria of a component
     * @throws IllegalStateException if a component or an enum constant has no label in both languages, or a component
     *     is of a type that has no {@link FieldType}
     */
    public static RecordDescriptions of(Collection<Composite> roots, Criteria criteria) {
        Reachable reachable = Reachable.from(roots);
        List<Class<?>> owners = new ArrayList<>(reachable.enums());
        reachable.records().forEach(type -> owners.add(type.record()));
        Labels labels = Labels.of(owners);
        reachable.enums().forEach(choice -> Stream.of(choice.getEnumConstants()).forEach(labels::of));
        Map<Composite, RecordDescription> descriptions = reachable.records().stream()
                .collect(Collectors.toMap(type -> type, type -> describe(type, labels, criteria)));
        return new RecordDescriptions(descriptions, reachable.enums(), labels);
    }

    /**
     * The description of a record that is not generic.
     *
     * @throws IllegalArgumentException if it is not within the roots
     */
    public RecordDescription of(Class<? extends Record> record) {
        return of(Composite.of(record));
    }

    /**
     * The description of a record.
     *
     * @throws IllegalArgumentException if it is not within the roots
     */
    public RecordDescription of(Composite type) {
        return find(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not described: " + type.record().getName()));
    }

    /** The description of a record, if it is within the roots. */
    public Optional<RecordDescription> find(Composite type) {
        return Optional.ofNullable(descriptions.get(type));
    }

    /** All descriptions, in no particular order. */
    public Collection<RecordDescription> all() {
        return descriptions.values();
    }

    /**
     * What a constant of an enum is called.
     *
     * @throws IllegalStateException if its enum is not within the packages of the roots
     */
    public Text label(Enum<?> constant) {
        return labels.of(constant);
    }

    /**
     * A place in words: the labels of the fields on the way, such as {@code Station executives, no. 2 › Direct
     * telephone}. Steps that are in no record are named as they are.
     *
     * @param root what the place is in
     * @param location the place, relative to the root
     */
    public Text path(FieldType root, Location location) {
        return locationText.of(root, location);
    }

    /**
     * What a place holds; {@link FieldType.Free} where it is in no record.
     *
     * @param root what the place is in
     * @param location the place, relative to the root
     */
    public FieldType type(FieldType root, Location location) {
        return locationText.type(root, location);
    }

    /** Keys of the label files that belong to nothing here, in order; a test that finds none finds no misspelt key. */
    public Set<String> surplusLabels() {
        Set<String> used = new HashSet<>();
        descriptions
                .values()
                .forEach(description -> description
                        .fields()
                        .forEach(field -> used.add(Labels.key(description.recordClass(), field.name()))));
        enums.forEach(choice -> Stream.of(choice.getEnumConstants())
                .forEach(constant -> used.add(Labels.key(choice, constant.name()))));
        return labels.surplus(used);
    }

    private static RecordDescription describe(Composite type, Labels labels, Criteria criteria) {
        List<FieldDescription> fields = new ArrayList<>();
        for (RecordComponent component : type.record().getRecordComponents()) {
            String name = component.getName();
            fields.add(new FieldDescription(
                    name, labels.of(type.record(), name), type.typeOf(component), criteria.of(component)));
        }
        return new RecordDescription(type, fields);
    }
}
