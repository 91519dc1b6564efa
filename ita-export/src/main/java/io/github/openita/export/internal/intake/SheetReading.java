package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.export.intake.SheetCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet by their keys: values into the sheet's record, rows into those of its tables. */
final class SheetReading {

    private final SheetSpec spec;
    private final Grid grid;
    private final int keyColumn;
    private final Findings findings;
    private final Element record;
    private final Map<String, Slot> slots;
    private final Map<String, TableReading> tables = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private Map<Integer, String> roles = Map.of();
    private @Nullable TableReading open;
    private boolean headFollows;
    /** The columns of a table that is not known, whose rows follow. */
    private Map<Integer, String> unknown = Map.of();

    SheetReading(SheetSpec spec, Grid grid, int keyColumn, Findings findings) {
        this.spec = spec;
        this.grid = grid;
        this.keyColumn = keyColumn;
        this.findings = findings;
        this.record = new Element(new SheetCell(grid.sheet(), ""), OptionalInt.empty());
        this.slots = spec.values().stream().collect(Collectors.toMap(Slot::path, Function.identity()));
    }

    /** The sheet's record, with its lists in it; nothing is in it where nothing was filled in. */
    Element read() {
        grid.rows().forEach(this::row);
        Links.join(record, spec.tables(), tables, findings);
        return record;
    }

    private void row(int index, SortedMap<Integer, Typed> row) {
        String key = Grid.words(row, keyColumn);
        if (key.startsWith(Keys.COLUMNS)) {
            roles = keys(row);
            marks(key.substring(Keys.COLUMNS.length()));
        } else if (key.startsWith(Keys.VALUE)) {
            value(key.substring(Keys.VALUE.length()), index, row);
        } else if (key.startsWith(Keys.TABLE)) {
            table(key.substring(Keys.TABLE.length()), index, row);
        } else if (key.startsWith(Keys.REMARK)) {
            open = headFollows ? open : null;
            unknown = headFollows ? unknown : Map.of();
            headFollows = false;
        } else if (!key.startsWith(Keys.SHEET)) {
            other(key, index, row);
        }
    }

    private void other(String key, int index, SortedMap<Integer, Typed> row) {
        if (open == null) {
            row.keySet().stream()
                    .filter(column -> column != keyColumn && !isNumber(unknown.getOrDefault(column, "")))
                    .forEach(column -> unused(index, column));
        } else {
            open.row(index, row, key.startsWith(Keys.MARKS) ? key.substring(Keys.MARKS.length()) : "");
        }
    }

    private static boolean isNumber(String key) {
        return key.equals(Keys.NUMBER) || key.equals(Keys.PARENT);
    }

    private void marks(String marks) {
        String known = Known.marks(marks, spec.values(), spec.tables(), "");
        if (!known.isEmpty()) {
            record.apply(known);
        }
    }

    private Map<Integer, String> keys(SortedMap<Integer, Typed> row) {
        Map<Integer, String> keys = new HashMap<>();
        row.keySet().stream()
                .filter(column -> column != keyColumn)
                .forEach(column -> keys.put(column, Grid.words(row, column)));
        return keys;
    }

    private void value(String path, int index, SortedMap<Integer, Typed> row) {
        open = null;
        unknown = Map.of();
        Slot slot = slots.get(path);
        if (slot == null || !read.add(path)) {
            Kind kind = slot == null ? Kind.UNUSED : Kind.STRUCTURE;
            String why = slot == null ? "problem.unknown" : "problem.twice";
            row.keySet().stream()
                    .filter(column -> roles.getOrDefault(column, "").equals(Keys.IN_VALUE))
                    .forEach(column -> findings.add(kind, at(index, column), Vocabulary.say(why)));
            return;
        }
        Map<String, Integer> columns = new HashMap<>();
        roles.forEach((column, role) -> {
            if (role.equals(Keys.IN_VALUE)) {
                columns.put(slot.keys().get(0), column);
            } else if (role.equals(Keys.IN_ENGLISH) && slot.isBilingual()) {
                columns.put(slot.keys().get(1), column);
            }
        });
        SlotCells.read(slot, row, columns, column -> at(index, column), record, findings);
        row.keySet().stream()
                .filter(column -> column != keyColumn && !columns.containsValue(column))
                .filter(column -> !roles.getOrDefault(column, "").equals(Keys.IN_REMARK))
                .forEach(column -> unused(index, column));
    }

    private void table(String pattern, int index, SortedMap<Integer, Typed> row) {
        Optional<TableSpec> known = spec.tables().stream()
                .filter(table -> table.pattern().equals(pattern))
                .findFirst();
        open = null;
        headFollows = true;
        unknown = known.isEmpty() ? keys(row) : Map.of();
        if (known.isEmpty()) {
            return;
        }
        if (tables.containsKey(pattern)) {
            findings.add(Kind.STRUCTURE, at(index, keyColumn), Vocabulary.say("problem.twice"));
            return;
        }
        open = new TableReading(known.get(), grid.sheet(), keyColumn, keys(row), findings);
        tables.put(pattern, open);
        if (known.get().parent() == null) {
            record.cell(pattern, at(index + 1, keyColumn + 1));
        }
    }

    private void unused(int index, int column) {
        findings.add(Kind.UNUSED, at(index, column), Vocabulary.say("problem.unused"));
    }

    private SheetCell at(int row, int column) {
        return place(grid.sheet(), row, column);
    }

    static SheetCell place(String sheet, int row, int column) {
        return new SheetCell(sheet, CellReference.convertNumToColString(column) + (row + 1));
    }

    /** The column of a sheet that has its keys, and its mark. */
    record Mark(int column, String root) {}

    /** Where in a sheet its mark is; none where it is no sheet of the form. */
    static Optional<Mark> mark(Grid grid) {
        for (SortedMap<Integer, Typed> row : grid.rows().values()) {
            for (int column : row.keySet()) {
                String words = Grid.words(row, column);
                if (words.startsWith(Keys.SHEET)) {
                    return Optional.of(new Mark(column, words.substring(Keys.SHEET.length())));
                }
            }
        }
        return Optional.empty();
    }
}
