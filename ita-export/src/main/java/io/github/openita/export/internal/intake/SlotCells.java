package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.export.intake.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the cells of a slot into a record. */
final class SlotCells {

    private SlotCells() {}

    /**
     * Reads them; says so where they cannot be read.
     *
     * @param columns the columns of the slot's keys, as far as they are there
     */
    static void read(
            Slot slot,
            Map<Integer, Typed> row,
            Map<String, Integer> columns,
            IntFunction<SheetCell> place,
            Element into,
            Findings findings) {
        List<Optional<Typed>> cells = new ArrayList<>();
        for (String key : slot.keys()) {
            Integer column = columns.get(key);
            cells.add(column == null ? Optional.empty() : Optional.ofNullable(row.get(column)));
            if (column != null) {
                into.cell(key, place.apply(column));
                into.cell(
                        slot.path(),
                        place.apply(columns.getOrDefault(slot.keys().get(0), column)));
            }
        }
        if (cells.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        into.met();
        Optional<Object> value = SlotReader.read(slot, cells);
        value.ifPresentOrElse(read -> into.put(slot.path(), read), () -> {
            for (int at = 0; at < cells.size(); at++) {
                Integer column = columns.get(slot.keys().get(at));
                if (column != null && isFaulty(slot, cells, at)) {
                    findings.add(Kind.VALUE, place.apply(column), Expected.of(slot));
                }
            }
        });
    }

    /** Of two cells, only the one that cannot be read is named; the other is lost with it and named too if it is all. */
    private static boolean isFaulty(Slot slot, List<Optional<Typed>> cells, int at) {
        if (cells.get(at).isEmpty()) {
            return false;
        }
        List<Optional<Typed>> alone = new ArrayList<>();
        for (int other = 0; other < cells.size(); other++) {
            alone.add(other == at ? cells.get(other) : Optional.empty());
        }
        return SlotReader.read(slot, alone).isEmpty();
    }
}
