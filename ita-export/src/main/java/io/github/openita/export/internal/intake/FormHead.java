package io.github.openita.export.internal.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The head of a table: which column is where. It may have several lines, whose cells are merged.
 *
 * @param first the row with which it begins
 * @param last the row with which it ends
 * @param columns the columns
 */
record FormHead(int first, int last, Map<FormColumn, Integer> columns) {

    private static final int FURTHEST = 40;
    private static final int MOST_LINES = 4;
    /** So many of the nine make a head. */
    private static final int ENOUGH = 5;

    /** The head of a sheet's table. */
    static Optional<FormHead> find(Grid grid) {
        int tried = 0;
        for (int row : grid.rows().keySet()) {
            Optional<FormHead> head = at(grid, row);
            if (head.isPresent() || ++tried > FURTHEST) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static Optional<FormHead> at(Grid grid, int first) {
        Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
        FormHead best = null;
        for (int row = first; row < first + MOST_LINES; row++) {
            SortedMap<Integer, Typed> cells = grid.rows().get(row);
            if (cells == null || cells.values().stream().anyMatch(cell -> !(cell instanceof Typed.Words))) {
                continue;
            }
            cells.keySet()
                    .forEach(column -> texts.computeIfAbsent(column, key -> new StringBuilder())
                            .append(Grid.words(cells, column)));
            Map<FormColumn, Integer> columns = columns(texts);
            if (best == null && row == first && columns.size() < 2) {
                return Optional.empty();
            }
            if (best == null || columns.size() > best.columns().size()) {
                best = new FormHead(first, row, columns);
            }
        }
        return Optional.ofNullable(best).filter(head -> head.columns().size() >= ENOUGH);
    }

    private static Map<FormColumn, Integer> columns(Map<Integer, StringBuilder> texts) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        texts.forEach((column, text) ->
                FormColumn.of(text.toString()).ifPresent(known -> columns.putIfAbsent(known, column)));
        return columns;
    }

    /** The columns that are not there. */
    Set<FormColumn> missing() {
        Set<FormColumn> missing = EnumSet.allOf(FormColumn.class);
        missing.removeAll(columns.keySet());
        return missing;
    }
}
