package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Table;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskProcess;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.value.WorkLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The risks by work line, with their ratings. */
record RegisterPart(Wording wording, Ratings ratings) {

    /** The place of the column of causes. */
    private static final int CAUSE = 3;

    void addTo(List<Block> blocks) {
        blocks.add(new Heading(2, wording.say("register")));
        if (ratings.risks().isEmpty()) {
            blocks.add(Paragraph.of(wording.say("register.none")));
            return;
        }
        List<Column> columns = columns();
        List<Row> rows = new ArrayList<>();
        Stream.of(WorkLine.values()).forEach(line -> group(line, wording.label(line), columns.size(), rows));
        group(null, wording.say("register.no-line"), columns.size(), rows);
        blocks.add(Table.of(wording.say("register.caption"), columns, rows));
    }

    private List<Column> columns() {
        return withoutBlank(List.of(
                column("id", 3, Align.LEFT),
                column("process", 7, Align.LEFT),
                column("event", 9, Align.LEFT),
                column("cause", 7, Align.LEFT),
                column("controls", 6, Align.LEFT),
                column("likelihood", 6, Align.CENTER),
                column("impact", 5, Align.CENTER),
                column("score", 4, Align.CENTER),
                column("level", 5, Align.CENTER)));
    }

    private Column column(String key, int weight, Align align) {
        return new Column(wording.say(key), weight, align);
    }

    private void group(@Nullable WorkLine line, String name, int columns, List<Row> rows) {
        List<Ratings.Named> risks = ratings.risks().stream()
                .filter(each -> each.risk().workLine() == line)
                .toList();
        if (!risks.isEmpty()) {
            rows.add(Row.group(name, columns));
            risks.forEach(each -> rows.add(row(each)));
        }
    }

    private Row row(Ratings.Named each) {
        Risk risk = each.risk();
        RiskRating rating = risk.rating();
        return Row.of(withoutBlank(List.of(
                Cell.of(each.id()),
                process(risk.process()),
                wording.cell(risk.event()),
                wording.cell(risk.cause()),
                wording.cell(risk.existingControls()),
                wording.number(rating == null ? null : rating.likelihood()),
                wording.number(rating == null ? null : rating.impact()),
                score(rating),
                ratings.levelCell(rating, wording, wording.say("unrated")))));
    }

    /** Causes are not asked for: their column is left out where no risk has one. */
    private <T> List<T> withoutBlank(List<T> all) {
        if (ratings.any(risk -> !wording.in(risk.cause()).isEmpty())) {
            return all;
        }
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(CAUSE);
        return fewer;
    }

    private Cell process(@Nullable RiskProcess process) {
        if (process == null) {
            return Cell.of("");
        }
        String name = wording.in(process.name());
        String what = Stream.of(wording.label(process.kind()), wording.label(process.area()))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" · "));
        return what.isEmpty()
                ? Cell.of(name)
                : Cell.of(CellValue.text(Prose.of(Run.of(name + "\n"), Run.italic(what))));
    }

    private static Cell score(@Nullable RiskRating rating) {
        return rating == null || rating.score().isEmpty()
                ? Cell.of(CellValue.blank())
                : Cell.of(CellValue.whole(rating.score().getAsLong()));
    }
}
