package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.SheetCell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A record that was read: that of a sheet, or that of a row. */
final class Element {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, SheetCell> cells = new LinkedHashMap<>();
    private final SheetCell place;
    private final OptionalInt parent;
    private boolean present;

    /**
     * @param place where it is
     * @param parent the number of the row that it belongs to
     */
    Element(SheetCell place, OptionalInt parent) {
        this.place = place;
        this.parent = parent;
    }

    /** Puts a value; a text in one language stays beside it in the other. */
    void put(String path, Object value) {
        Object before = Trees.get(values, path).orElse(null);
        if (before instanceof Map<?, ?> marked && value instanceof Map<?, ?> typed) {
            Map<Object, Object> both = new LinkedHashMap<>(marked);
            both.putAll(typed);
            Trees.put(values, path, both);
        } else {
            Trees.put(values, path, value);
        }
        present = true;
    }

    /** Notes the cell of a value; the records that it is in are where the first of their values is. */
    void cell(String path, SheetCell cell) {
        cells.put(path, cell);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            cells.putIfAbsent(path.substring(0, slash), cell);
        }
    }

    Map<String, SheetCell> cells() {
        return cells;
    }

    void apply(String marks) {
        Marks.apply(marks, values);
        present = true;
    }

    /** It has something, if only a cell that cannot be read: the rows below keep their places then. */
    void met() {
        present = true;
    }

    boolean isPresent() {
        return present;
    }

    Map<String, Object> values() {
        return values;
    }

    SheetCell cellOf(String path) {
        return cells.getOrDefault(path, place);
    }

    SheetCell place() {
        return place;
    }

    OptionalInt parent() {
        return parent;
    }
}
