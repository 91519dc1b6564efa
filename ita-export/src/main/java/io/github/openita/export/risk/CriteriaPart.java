package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The criteria, as O25.4.2 asks for them: both scales, the levels, what is accepted, and the source. */
record CriteriaPart(Wording wording) {

    void addTo(List<Block> blocks, @Nullable RiskMatrix matrix) {
        blocks.add(new Heading(2, wording.say("criteria")));
        if (matrix == null) {
            blocks.add(Callout.of(Tone.CAUTION, wording.say("criteria"), wording.say("criteria.none")));
            return;
        }
        scale("likelihood", matrix.likelihood(), blocks);
        scale("impact", matrix.impact(), blocks);
        if (!matrix.bands().isEmpty()) {
            blocks.add(levels(matrix));
        }
        matrix.accepted()
                .map(level -> Ratings.name(level, matrix, wording))
                .ifPresent(level -> blocks.add(Paragraph.of(wording.say("appetite", level))));
        String source = wording.in(matrix.source());
        if (!source.isEmpty()) {
            blocks.add(Paragraph.note(wording.say("source", source)));
        }
    }

    private void scale(String key, @Nullable RiskScale scale, List<Block> blocks) {
        if (scale == null || scale.steps().isEmpty()) {
            return;
        }
        boolean ranged = scale.steps().stream().anyMatch(step -> step.from() != null || step.to() != null);
        String unit = wording.in(scale.unit());
        List<Column> columns = ranged
                ? List.of(score(), name(), column("description", 7), range(unit))
                : List.of(score(), name(), column("description", 10));
        List<Row> rows =
                scale.steps().stream().map(step -> Row.of(cells(step, ranged))).toList();
        blocks.add(Table.of(wording.say(key + ".scale"), columns, rows));
    }

    private List<Cell> cells(ScaleStep step, boolean ranged) {
        Cell score = wording.number(step.score());
        Cell label = wording.cell(step.label());
        Cell description = wording.cell(step.description());
        return ranged
                ? List.of(score, label, description, Cell.of(range(step.from(), step.to())))
                : List.of(score, label, description);
    }

    private String range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null) {
            return to == null ? "" : wording.say("range.below", to);
        }
        return to == null ? wording.say("range.from", from) : wording.say("range", from, to);
    }

    private Table levels(RiskMatrix matrix) {
        List<Row> rows = matrix.bands().stream()
                .map(band -> Row.of(List.of(
                        Cell.of(Ratings.name(band, wording)).toned(Ratings.tone(band.level())),
                        Cell.of(scores(band)),
                        wording.cell(band.response()))))
                .toList();
        return Table.of(
                wording.say("levels"),
                List.of(column("level", 3), new Column(wording.say("scores"), 4, Align.CENTER), column("response", 9)),
                rows);
    }

    private String scores(RiskBand band) {
        if (band.from() == null || band.to() == null) {
            return "";
        }
        return wording.say("scores.range", band.from(), band.to());
    }

    private Column score() {
        return new Column(wording.say("score"), 2, Align.CENTER);
    }

    private Column name() {
        return column("step", 3);
    }

    private Column range(String unit) {
        String title = wording.say("range.title");
        return new Column(unit.isEmpty() ? title : wording.say("range.unit", title, unit), 5, Align.CENTER);
    }

    private Column column(String key, int weight) {
        return Column.of(wording.say(key), weight);
    }
}
