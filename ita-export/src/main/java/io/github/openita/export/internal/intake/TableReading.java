package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Reads the rows of a table by the keys of its columns. */
final class TableReading {

    private final TableSpec spec;
    private final String sheet;
    private final int keyColumn;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Findings findings;
    private final List<Element> rows = new ArrayList<>();
    private final Map<Integer, Element> byNumber = new HashMap<>();

    TableReading(TableSpec spec, String sheet, int keyColumn, Map<Integer, String> keys, Findings findings) {
        this.spec = spec;
        this.sheet = sheet;
        this.keyColumn = keyColumn;
        this.findings = findings;
        keys.forEach((column, key) -> {
            boolean known = key.equals(Keys.NUMBER)
                    || key.equals(Keys.PARENT)
                    || spec.columns().stream().anyMatch(slot -> slot.keys().contains(key));
            if (known) {
                columns.putIfAbsent(key, column);
            }
        });
    }

    Text title() {
        return spec.title();
    }

    /** The rows, those without anything too: tables below may refer to them. */
    List<Element> rows() {
        return rows;
    }

    Optional<Element> row(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    void row(int index, SortedMap<Integer, Typed> row, String marks) {
        OptionalInt parent = number(row, Keys.PARENT);
        Integer column = columns.get(Keys.PARENT);
        Element element = new Element(place(index, column == null ? keyColumn : column), parent);
        for (Slot slot : spec.columns()) {
            SlotCells.read(slot, row, columns, at -> place(index, at), element, findings);
        }
        String known = Known.marks(marks, spec.columns(), List.of(), "");
        if (!known.isEmpty()) {
            element.apply(known);
        }
        numbered(index, row, element);
        rows.add(element);
        row.keySet().stream()
                .filter(at -> at != keyColumn && !columns.containsValue(at))
                .forEach(at -> findings.add(Kind.UNUSED, place(index, at), Vocabulary.say("problem.unused")));
    }

    private void numbered(int index, SortedMap<Integer, Typed> row, Element element) {
        Integer column = columns.get(Keys.NUMBER);
        if (column == null || !row.containsKey(column)) {
            return;
        }
        OptionalInt number = number(row, Keys.NUMBER);
        boolean faulty = number.isEmpty() || byNumber.putIfAbsent(number.getAsInt(), element) != null;
        if (faulty && (spec.numbered() || number.isEmpty())) {
            findings.add(Kind.STRUCTURE, place(index, column), Vocabulary.say("problem.number"));
        }
    }

    private OptionalInt number(Map<Integer, Typed> row, String key) {
        Integer column = columns.get(key);
        Typed cell = column == null ? null : row.get(column);
        return cell == null
                ? OptionalInt.empty()
                : ValueReader.read(Scalar.INTEGER, cell).stream()
                        .mapToInt(number -> ((BigDecimal) number).intValue())
                        .findFirst();
    }

    private SheetCell place(int row, int column) {
        return SheetReading.place(sheet, row, column);
    }
}
