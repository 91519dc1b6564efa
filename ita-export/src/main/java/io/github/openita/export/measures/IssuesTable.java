package io.github.openita.export.measures;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.ImprovementIssue;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.Instrument;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table A: what each indicator asks an agency to be ready for, under the instrument that measures it. */
record IssuesTable(Cells cells, Edition edition) {

    private static final int COLUMNS = 2;

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (Instrument instrument : edition.framework().instruments()) {
            rows.add(Row.group(cells.say("instrument", instrument.name(), instrument.code()), COLUMNS));
            edition.framework().indicators().stream()
                    .filter(each -> each.instrument().equals(instrument.code()))
                    .map(this::row)
                    .forEach(rows::add);
        }
        return Table.of(
                null,
                List.of(Column.of(cells.say("issues.indicator"), 3), Column.of(cells.say("issues.issue"), 9)),
                rows);
    }

    private Row row(Indicator indicator) {
        return Row.of(List.of(
                Cell.of(cells.say("indicator", indicator.number(), indicator.name())),
                cells.lines(indicator.issues().stream()
                        .map(ImprovementIssue::text)
                        .map(IssuesTable::withoutRemark)
                        .toList())));
    }

    /** The edition notes in parentheses where an issue repeats another's; the table need not. */
    private static Text withoutRemark(Text text) {
        return new Text(withoutRemark(text.th()), withoutRemark(text.en()));
    }

    private static @Nullable String withoutRemark(@Nullable String text) {
        return text == null ? null : text.replaceFirst("^\\([^()]*\\) ", "");
    }
}
