package io.github.openita.export.item;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataColumn.Kind;
import io.github.openita.export.document.DataTable;
import java.util.List;
import java.util.stream.Stream;

/** What the columns of tables hold, one a row. */
final class Dictionary {

    private Dictionary() {}

    static DataTable of(List<DataTable> tables, Wording wording) {
        return new DataTable(
                "dictionary",
                wording.say("dictionary"),
                Stream.of("table", "column", "kind", "unit", "field")
                        .map(key -> new DataColumn(wording.say("dictionary." + key), Kind.TEXT, null, ""))
                        .toList(),
                tables.stream()
                        .flatMap(table -> table.columns().stream().map(column -> row(table, column, wording)))
                        .toList());
    }

    private static List<CellValue> row(DataTable table, DataColumn column, Wording wording) {
        String unit = column.unit();
        return Stream.of(
                        table.name(),
                        column.title(),
                        wording.say("kind." + column.kind().name()),
                        unit == null ? "" : unit,
                        column.field())
                .map(CellValue::text)
                .toList();
    }
}
