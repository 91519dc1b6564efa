package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the rows of tables into the records that they belong to. */
final class Links {

    private Links() {}

    /** Tables in whose rows others are come before those: so the innermost are put in first. */
    static void join(Element sheet, List<TableSpec> tables, Map<String, TableReading> read, Findings findings) {
        for (int at = tables.size() - 1; at >= 0; at--) {
            TableSpec table = tables.get(at);
            TableReading rows = read.get(table.pattern());
            if (rows != null) {
                join(sheet, table, rows, table.parent() == null ? null : read.get(table.parent()), findings);
            }
        }
    }

    private static void join(
            Element sheet, TableSpec table, TableReading rows, @Nullable TableReading above, Findings findings) {
        Text title = above == null ? table.title() : above.title();
        Map<Element, List<Element>> lists = new LinkedHashMap<>();
        for (Element row : rows.rows()) {
            Element owner = table.parent() == null ? sheet : owner(row, above);
            if (row.isPresent() && owner == null) {
                findings.add(Kind.STRUCTURE, row.place(), Vocabulary.say("problem.parent", title));
            } else if (row.isPresent() && owner != null) {
                lists.computeIfAbsent(owner, key -> new ArrayList<>()).add(row);
            }
        }
        lists.forEach((owner, list) -> owner.put(table.within(), list));
    }

    private static @Nullable Element owner(Element row, @Nullable TableReading above) {
        return above == null || row.parent().isEmpty()
                ? null
                : above.row(row.parent().getAsInt()).orElse(null);
    }
}
