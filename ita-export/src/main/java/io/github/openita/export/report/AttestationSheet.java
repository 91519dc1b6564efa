package io.github.openita.export.report;

import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.Requirement;
import java.util.ArrayList;
import java.util.List;

/** The sheet on which a reviewer decides what no check can, and signs. */
final class AttestationSheet {

    private static final int[] WEIGHTS = {10, 46, 20, 24};

    private final Report report;
    private final Wording words;

    AttestationSheet(Report report) {
        this.report = report;
        this.words = report.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("attest")));
        List<Row> rows = new ArrayList<>();
        report.standings().forEach(item -> item(item, rows));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(words.say("attest.nothing")));
            return blocks;
        }
        blocks.add(Paragraph.of(words.say(
                "attest.about",
                report.station(),
                report.assessment().fiscalYear().label(),
                report.assessment().asOf())));
        blocks.add(Table.of(null, Columns.of(words, "attest", WEIGHTS), rows).withRowHeadings());
        blocks.add(SignatureBlock.of(
                null, null, words.say("attest.position"), words.say("attest.reviewer"), words.say("attest.date")));
        return blocks;
    }

    private void item(ItemStanding item, List<Row> rows) {
        List<Requirement> awaiting = item.assessed().requirements().stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_REVIEW)
                .map(RequirementAssessment::requirement)
                .filter(each -> item.awaiting().contains(each.id()))
                .toList();
        if (!awaiting.isEmpty()) {
            rows.add(Row.group(report.title(item), WEIGHTS.length));
            awaiting.forEach(each -> rows.add(Row.of(
                    CellValue.text(each.id()),
                    CellValue.text(report.asked(each)),
                    CellValue.text(words.say("attest.boxes")),
                    CellValue.blank())));
        }
    }
}
