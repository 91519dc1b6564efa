package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.text.ThaiText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measures against each risk: what, who, when, by what measured. */
record PlanPart(Wording wording, Ratings ratings) {

    void addTo(List<Block> blocks) {
        blocks.add(new Heading(2, wording.say("plan")));
        List<Row> rows = ratings.risks().stream().flatMap(this::rows).toList();
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(wording.say("plan.none")));
        } else {
            blocks.add(Table.of(wording.say("plan.caption"), columns(), rows));
        }
    }

    private List<Column> columns() {
        return withoutBlank(List.of(
                column("id", 3, Align.LEFT),
                column("level", 5, Align.CENTER),
                column("measure.id", 4, Align.LEFT),
                column("measure", 11, Align.LEFT),
                column("owner", 6, Align.LEFT),
                column("period", 5, Align.LEFT),
                column("indicator", 7, Align.LEFT),
                column("target", 5, Align.LEFT),
                column("residual", 5, Align.CENTER)));
    }

    private Column column(String key, int weight, Align align) {
        return new Column(wording.say(key), weight, align);
    }

    private Stream<Row> rows(Ratings.Named each) {
        List<RiskMeasure> measures = each.risk().measures();
        return measures.isEmpty()
                ? Stream.of(row(each, null))
                : measures.stream().map(measure -> row(each, measure));
    }

    private Row row(Ratings.Named each, @Nullable RiskMeasure measure) {
        return Row.of(withoutBlank(List.of(
                Cell.of(each.id()),
                ratings.levelCell(each.risk().rating(), wording, wording.say("unrated")),
                Cell.of(measure == null ? "" : id(measure.id())),
                measure == null ? Cell.of(wording.say("plan.without")) : wording.cell(measure.action()),
                wording.cell(measure == null ? null : measure.owner()),
                Cell.of(wording.months(measure == null ? null : measure.period())),
                wording.cell(measure == null ? null : measure.indicator()),
                wording.cell(measure == null ? null : measure.target()),
                ratings.levelCell(each.risk().residual(), wording, ""))));
    }

    /** What is left of a risk is not asked for: the last column is left out where no risk is rated again. */
    private <T> List<T> withoutBlank(List<T> all) {
        return ratings.any(risk -> risk.residual() != null) ? all : all.subList(0, all.size() - 1);
    }

    private static String id(@Nullable String id) {
        return id == null || ThaiText.isBlank(id) ? "" : id.strip();
    }
}
