package io.github.openita.export.item;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataTable;
import io.github.openita.model.field.FieldDescription;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.FieldType.Many;
import io.github.openita.model.field.RecordDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any record as tables for programs. The values of the record itself, one a row, are the first table. Each list of records
 * within it is a table whose rows have a number; a list within such records is another, whose rows begin with the number
 * and the first value of the record that they belong to. Columns do not depend on what is filled in.
 */
final class RecordData {

    private final Wording wording;
    private final DataValues values;
    private final Map<String, Filling> tables = new LinkedHashMap<>();

    private RecordData(Wording wording) {
        this.wording = wording;
        this.values = new DataValues(wording);
    }

    /** A table on its way: columns of the rows that it belongs to, then its own. */
    private record Filling(String name, List<DataColumn> before, List<DataColumn> own, List<List<CellValue>> rows) {}

    /** The tables of a record, after one with the facts of the page. */
    static List<DataTable> of(Record record, String title, Page page) {
        RecordData data = new RecordData(page.wording());
        data.lists("", record.getClass(), record, List.of(), List.of());
        List<DataTable> all = new ArrayList<>();
        all.add(new AboutData(page).of(record, title));
        data.tables.forEach((path, filling) -> all.add(new DataTable(
                path.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).replace('.', '-'),
                filling.name(),
                DataValues.distinct(filling.before(), filling.own()),
                filling.rows())));
        all.add(Dictionary.of(all, page.wording()));
        return all;
    }

    private void lists(
            String path,
            Class<? extends Record> type,
            @Nullable Record record,
            List<DataColumn> columns,
            List<CellValue> cells) {
        RecordDescription description = Wording.description(type);
        for (FieldDescription field : description.fields()) {
            String at = path.isEmpty() ? field.name() : path + "." + field.name();
            Object value = record == null ? null : description.value(record, field.name());
            if (RecordBlocks.PUBLISHED_FILES.contains(field.name()) || DataValues.isWhole(field.type())) {
                continue;
            }
            if (field.type() instanceof Composite inner) {
                lists(at, inner.record(), value instanceof Record given ? given : null, columns, cells);
            } else if (field.type() instanceof Many many && many.element() instanceof Composite element) {
                table(at, field, element.record(), value instanceof List<?> list ? list : List.of(), columns, cells);
            }
        }
    }

    private void table(
            String at,
            FieldDescription field,
            Class<? extends Record> type,
            List<?> records,
            List<DataColumn> above,
            List<CellValue> keys) {
        List<Leaf> leaves = Leaf.of(type, wording, DataValues::isWhole);
        String name = wording.in(field.label());
        List<DataColumn> own = new ArrayList<>();
        own.add(new DataColumn(wording.say("data.number"), DataColumn.Kind.WHOLE, null, ""));
        own.addAll(values.columns(at, leaves));
        Filling table = tables.computeIfAbsent(at, key -> new Filling(name, above, own, new ArrayList<>()));
        for (int number = 1; number <= records.size(); number++) {
            if (records.get(number - 1) instanceof Record record) {
                List<CellValue> row = new ArrayList<>(keys);
                row.add(CellValue.whole(number));
                leaves.forEach(leaf -> row.add(values.of(leaf, record)));
                table.rows().add(row);
                lists(at, type, record, below(above, name, own), row.subList(0, keys.size() + Math.min(2, own.size())));
            }
        }
        if (records.isEmpty()) {
            lists(at, type, null, below(above, name, own), List.of());
        }
    }

    /** The columns by which rows of a list within say where they belong. */
    private List<DataColumn> below(List<DataColumn> above, String name, List<DataColumn> own) {
        List<DataColumn> all = new ArrayList<>(above);
        all.add(new DataColumn(wording.say("data.number-of", name), DataColumn.Kind.WHOLE, null, ""));
        all.addAll(own.subList(1, Math.min(2, own.size())));
        return all;
    }
}
