package io.github.openita.export.internal.intake;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The cells of a sheet in which there is something.
 *
 * @param sheet the sheet's name
 * @param rows by row and column, both from 0
 */
record Grid(String sheet, SortedMap<Integer, SortedMap<Integer, Typed>> rows) {

    /** The text of a cell in a row, empty where it has none. */
    static String words(Map<Integer, Typed> row, int column) {
        return Optional.ofNullable(row.get(column))
                .filter(Typed.Words.class::isInstance)
                .map(cell -> ((Typed.Words) cell).text())
                .orElse("");
    }
}
