package io.github.openita.export.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a sheet's tables: the records of a list, and of the lists of all rows of the table above. */
final class TableRowsOf {

    /**
     * A row.
     *
     * @param parent the number of the row that it belongs to, 0 where there is none
     * @param record what it shows
     */
    record Row(int parent, Map<?, ?> record) {}

    private final Map<?, ?> root;
    private final Map<String, List<Row>> rows = new HashMap<>();

    TableRowsOf(Map<?, ?> root) {
        this.root = root;
    }

    /** The rows of a table; those of the table that it belongs to must have been asked for before. */
    List<Row> of(TableSpec table) {
        List<Row> found = new ArrayList<>();
        if (table.parent() == null) {
            add(0, root, table, found);
        } else {
            List<Row> above = rows.getOrDefault(table.parent(), List.of());
            for (int at = 0; at < above.size(); at++) {
                add(at + 1, above.get(at).record(), table, found);
            }
        }
        rows.put(table.pattern(), found);
        return found;
    }

    private static void add(int parent, Map<?, ?> record, TableSpec table, List<Row> found) {
        if (Trees.get(record, table.within()).orElse(List.of()) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> row) {
                    found.add(new Row(parent, row));
                }
            }
        }
    }
}
