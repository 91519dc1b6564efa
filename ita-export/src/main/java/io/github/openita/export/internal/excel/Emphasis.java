package io.github.openita.export.internal.excel;

import java.util.IdentityHashMap;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cells in memory whose letters have more than one look, as XML. POI's cells could hold such text, but its streaming
 * drops it, and to ask each cell for it makes an object for every text.
 */
final class Emphasis {

    private final IdentityHashMap<Cell, String> runs = new IdentityHashMap<>();

    void put(Cell cell, String xml) {
        runs.put(cell, xml);
    }

    /** The runs of a cell that is being written, absent for most. */
    @Nullable
    String take(Cell cell) {
        return runs.isEmpty() ? null : runs.remove(cell);
    }
}
