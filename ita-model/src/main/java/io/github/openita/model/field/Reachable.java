package io.github.openita.model.field;

import io.github.openita.model.field.FieldType.Composite;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records and enums that root records hold.
 *
 * @param records the records, the roots among them
 * @param enums the enums
 */
record Reachable(Set<Composite> records, Set<Class<? extends Enum<?>>> enums) {

    static Reachable from(Collection<Composite> roots) {
        Reachable reachable = new Reachable(new LinkedHashSet<>(), new LinkedHashSet<>());
        Deque<FieldType> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            reachable.visit(open.pop(), open);
        }
        return reachable;
    }

    private void visit(FieldType type, Deque<FieldType> open) {
        if (type instanceof FieldType.Many many) {
            open.push(many.element());
        } else if (type instanceof FieldType.Keyed keyed) {
            open.push(keyed.element());
        } else if (type instanceof FieldType.Choice choice) {
            enums.add(choice.constants());
        } else if (type instanceof Composite composite && records.add(composite)) {
            Stream.of(composite.record().getRecordComponents())
                    .map(composite::typeOf)
                    .forEach(open::push);
        }
    }
}
