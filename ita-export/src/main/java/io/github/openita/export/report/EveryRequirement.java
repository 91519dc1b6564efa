package io.github.openita.export.report;

import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;

/** All items with every requirement, its obligation, its outcome and on what a pass rests. */
final class EveryRequirement {

    private static final int[] WEIGHTS = {10, 50, 13, 13, 14};

    private final Report report;
    private final Wording words;

    EveryRequirement(Report report) {
        this.report = report;
        this.words = report.words();
    }

    List<Block> blocks() {
        List<Row> rows = new ArrayList<>();
        for (ItemStanding item : report.standings()) {
            rows.add(Row.group(report.title(item), WEIGHTS.length));
            item.assessed().requirements().forEach(each -> rows.add(row(each)));
        }
        return List.of(
                new Heading(2, words.say("all")),
                Paragraph.of(words.say("all.about")),
                Table.of(null, Columns.of(words, "all", WEIGHTS), rows).withRowHeadings());
    }

    private Row row(RequirementAssessment each) {
        return Row.of(
                CellValue.text(each.id()),
                CellValue.text(report.asked(each.requirement())),
                CellValue.text(words.in(Terms.of(each.requirement().obligation()))),
                new CellValue.Judged(each.outcome()),
                each.basis() == null ? CellValue.blank() : CellValue.text(words.in(Terms.of(each.basis()))));
    }
}
