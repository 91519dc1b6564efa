package io.github.openita.export.internal.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks are in cells that anybody can change: those alone are heeded that name a part of the record. */
final class Known {

    private Known() {}

    /**
     * The marks of which something is known.
     *
     * @param below the pattern of the table whose row it is, with a slash; empty for a sheet's own record
     */
    static String marks(String marks, List<Slot> slots, List<TableSpec> tables, String below) {
        return Stream.of(marks.split("\n", -1))
                .filter(mark -> mark.equals(Marks.SELF) || isKnown(mark, slots, tables, below))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isKnown(String mark, List<Slot> slots, List<TableSpec> tables, String below) {
        int equals = mark.indexOf('=');
        if (mark.isEmpty()) {
            return false;
        }
        if (equals >= 0) {
            String path = mark.substring(0, equals);
            return slots.stream().anyMatch(slot -> !slot.isList() && slot.keys().contains(path));
        }
        String record = mark + "/";
        return slots.stream()
                        .anyMatch(
                                slot -> !slot.isList() && slot.keys().stream().anyMatch(key -> key.startsWith(record)))
                || tables.stream().anyMatch(table -> table.pattern().startsWith(below + record));
    }
}
