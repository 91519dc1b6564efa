package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Completion;
import io.github.openita.model.edition.MeasureActivity;
import io.github.openita.model.edition.MeasureCells;
import io.github.openita.model.edition.MeasureColumn;
import io.github.openita.model.edition.MeasureIssue;
import io.github.openita.model.edition.Measures;
import io.github.openita.model.edition.Monitoring;
import io.github.openita.model.edition.Occasion;
import io.github.openita.model.edition.SubActivity;

/** Reads the measures. */
final class MeasuresReader {

    private static final int MANY = 1_000_000;

    private MeasuresReader() {}

    static Measures read(Fields fields) {
        return new Measures(
                fields.bilingual("title"),
                fields.listOrNone("columns", column -> new MeasureColumn(column.text("key"), column.bilingual("name"))),
                fields.listOrNone(
                        "issues",
                        issue -> new MeasureIssue(
                                issue.text("id"), issue.integer("indicator", 1, MANY), issue.bilingual("text"))),
                fields.list("activities", MeasuresReader::activity),
                Shared.notes(fields));
    }

    private static MeasureActivity activity(Fields fields) {
        return new MeasureActivity(
                fields.text("id"),
                fields.integer("indicator", 1, MANY),
                fields.optionalText("issue"),
                fields.optionalText("printedNumber"),
                fields.bilingual("text"),
                fields.listOrNone(
                        "subActivities",
                        part -> new SubActivity(part.optionalText("printedNumber"), part.bilingual("text"))),
                cells(fields),
                fields.textsOrNone("items"),
                fields.integersOrNone("sourceLines", 1, MANY),
                Shared.notes(fields));
    }

    private static MeasureCells cells(Fields fields) {
        return new MeasureCells(
                fields.bilingualsOrNone("outputs"),
                fields.optionalBilingual("awareness"),
                fields.readOptional(
                        "completion",
                        completion -> new Completion(
                                completion.bilingual("text"), completion.readOptional("period", PeriodReader::read))),
                fields.bilingualsOrNone("responsible"),
                fields.readOptional(
                        "monitoring",
                        monitoring -> new Monitoring(
                                monitoring.bilingual("text"),
                                monitoring.optionalInteger("everyMonths", 1, 12),
                                monitoring.wordsOrNone("occasions", Occasion.class))));
    }
}
