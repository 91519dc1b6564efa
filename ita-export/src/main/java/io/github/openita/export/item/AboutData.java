package io.github.openita.export.item;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataColumn.Kind;
import io.github.openita.export.document.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a document's data are about, and the values that stand in no list: one a row. */
record AboutData(Page page) {

    DataTable of(Record record, String title) {
        Wording wording = page.wording();
        List<List<CellValue>> rows = new ArrayList<>();
        rows.add(row("title", CellValue.text(title)));
        rows.add(row("station", CellValue.text(page.stationName())));
        rows.add(row("fiscal-year", new CellValue.Year(page.fiscalYear().number())));
        LocalDate updated = page.disclosure().updatedOn();
        if (updated != null) {
            rows.add(row("updated", CellValue.day(updated)));
        }
        DataValues values = new DataValues(wording);
        List<Leaf> leaves = Leaf.of(record.getClass(), wording, DataValues::isWhole);
        for (Leaf leaf : leaves) {
            String name =
                    Wording.joined(" – ", leaf.above(), wording.in(leaf.field().label()));
            rows.add(List.of(CellValue.text(name), values.of(leaf, record), CellValue.text(leaf.path())));
        }
        return new DataTable(
                "about",
                wording.say("data.about"),
                List.of(
                        new DataColumn(wording.say("data.name"), Kind.TEXT, null, ""),
                        new DataColumn(wording.say("data.value"), Kind.TEXT, null, ""),
                        new DataColumn(wording.say("data.field"), Kind.TEXT, null, "")),
                rows);
    }

    private List<CellValue> row(String key, CellValue value) {
        return List.of(CellValue.text(page.wording().say("data." + key)), value, CellValue.blank());
    }
}
