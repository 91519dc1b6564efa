package io.github.openita.export.internal.intake;

import io.github.openita.model.edition.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a sheet each requirement stands: beside the value or above the table that answers it or a part of it, or the
 * whole of which it is a part; the others at the top.
 */
final class Asked {
    private final List<Requirement> requirements;
    private final Map<String, Object> own = new HashMap<>();
    private final Map<String, Object> places = new HashMap<>();

    Asked(SheetSpec sheet) {
        this.requirements = sheet.requirements();
        sheet.values().forEach(slot -> answered(slot, slot));
        sheet.tables().forEach(table -> table.columns().forEach(slot -> answered(slot, table)));
        for (Requirement each : requirements) {
            place(each).ifPresent(place -> places.put(each.id(), place));
        }
    }

    /** What is asked of a value or of a table. */
    List<Requirement> of(Object place) {
        return requirements.stream()
                .filter(each -> place.equals(places.get(each.id())))
                .toList();
    }

    /** What has no place of its own. */
    List<Requirement> others() {
        return requirements.stream()
                .filter(each -> !places.containsKey(each.id()))
                .toList();
    }

    private void answered(Slot slot, Object place) {
        for (Requirement each : requirements) {
            if (slot.criteria().contains(each.criterion().slug())
                    || slot.criteria().contains(each.criterion().key())) {
                own.putIfAbsent(each.id(), place);
            }
        }
    }

    private Optional<Object> place(Requirement asked) {
        return Optional.ofNullable(own.get(asked.id()))
                .or(() -> below(asked))
                .or(() -> Optional.ofNullable(asked.parent()).map(places::get));
    }

    private Optional<Object> below(Requirement asked) {
        List<Object> found = new ArrayList<>();
        for (Requirement each : requirements) {
            if (asked.id().equals(each.parent())) {
                Optional.ofNullable(own.get(each.id())).or(() -> below(each)).ifPresent(found::add);
            }
        }
        return found.stream().findFirst();
    }
}
