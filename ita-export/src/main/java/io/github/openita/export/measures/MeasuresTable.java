package io.github.openita.export.measures;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.measures.ActivitySchedule;
import io.github.openita.model.measures.IndicatorMeasures;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.PlanActivity;
import io.github.openita.model.measures.PlanIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table B: a row for each activity. Indicator and issue are said again in every row, for rows go on over many pages. */
record MeasuresTable(Cells cells, Edition edition) {

    Table of(MeasuresPlan plan, @Nullable String caption) {
        List<Row> rows = new ArrayList<>();
        plan.indicators().forEach(each -> rows(each, rows));
        if (rows.isEmpty()) {
            rows.add(Row.of(columns().stream().map(each -> Cell.of("")).toList()));
        }
        return Table.of(caption, columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                column("indicator", 11),
                column("issue", 16),
                column("activity", 25),
                column("outputs", 17),
                column("awareness", 14),
                column("completion", 10),
                column("responsible", 14),
                column("monitoring", 10));
    }

    private Column column(String key, int weight) {
        return Column.of(cells.say("column." + key), weight);
    }

    private void rows(IndicatorMeasures measures, List<Row> rows) {
        if (measures.activities().isEmpty()) {
            rows.add(Row.of(List.of(
                    indicator(measures.indicator()),
                    cells.lines(measures.issues().stream()
                            .map(PlanIssue::text)
                            .filter(Objects::nonNull)
                            .toList()),
                    Cell.of("").overColumns(6))));
        }
        int number = 1;
        for (PlanActivity activity : measures.activities()) {
            rows.add(row(measures, activity, number++));
        }
    }

    private Row row(IndicatorMeasures measures, PlanActivity activity, int number) {
        ActivitySchedule schedule = activity.schedule();
        return Row.of(List.of(
                indicator(measures.indicator()),
                issue(measures, activity.issue()),
                cells.activity(number, activity.activity()),
                cells.lines(activity.outputs()),
                cells.of(activity.awareness()),
                cells.completion(schedule == null ? null : schedule.completion()),
                cells.lines(activity.responsible()),
                cells.monitoring(schedule == null ? null : schedule.monitoring())));
    }

    private Cell indicator(@Nullable Integer number) {
        Optional<Indicator> known = edition.framework().indicators().stream()
                .filter(each -> number != null && each.number() == number)
                .findFirst();
        return known.map(each -> cells.say("indicator", each.number(), each.name()))
                .map(Cell::of)
                .orElse(Cell.of(number == null ? "" : cells.digits(number)));
    }

    private Cell issue(IndicatorMeasures measures, @Nullable String id) {
        return cells.of(measures.issues().stream()
                .filter(each -> id != null && id.equals(each.id()))
                .map(PlanIssue::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }
}
