package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Due;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.ItemStanding.State;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.CellValue.Judged;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What to fix, item by item, with what was found and what to do. */
final class ToDo {

    private static final int[] WEIGHTS = {9, 34, 13, 44};

    private final Report report;
    private final Outlook outlook;
    private final Wording words;
    private final Faults faults;

    ToDo(Report report, Outlook outlook) {
        this.report = report;
        this.outlook = outlook;
        this.words = report.words();
        this.faults = new Faults(words);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(outlook.table());
        blocks.add(new Heading(2, words.say("todo")));
        List<Row> rows = new ArrayList<>();
        general(rows);
        report.standings().forEach(item -> item(item, rows));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(words.say("todo.nothing")));
        } else {
            blocks.add(Paragraph.of(words.say("todo.about")));
            blocks.add(Table.of(null, Columns.of(words, "todo", WEIGHTS), rows).withRowHeadings());
        }
        return blocks;
    }

    private void general(List<Row> rows) {
        List<Finding> findings = report.assessment().generalFindings();
        if (!findings.isEmpty()) {
            rows.add(Row.group(words.say("todo.general"), WEIGHTS.length));
            findings.forEach(each -> rows.add(remark(List.of(each))));
        }
    }

    private void item(ItemStanding item, List<Row> rows) {
        List<Row> its = new ArrayList<>();
        if (item.state() == State.ABSENT) {
            its.add(row(
                    item.assessed().code(),
                    words.in(item.assessed().item().title()),
                    new Judged(Outcome.NOT_PROVIDED),
                    item.absences()));
        } else {
            item.open().stream()
                    .filter(each -> !item.faults(each).isEmpty())
                    .forEach(each -> its.add(requirement(item, each)));
            if (!item.reasonsForReview().isEmpty()) {
                its.add(row(
                        String.join(", ", item.awaiting()),
                        "",
                        new Judged(Outcome.NEEDS_REVIEW),
                        item.reasonsForReview()));
            }
        }
        if (!item.remarks().isEmpty()) {
            its.add(remark(item.remarks()));
        }
        if (!its.isEmpty()) {
            rows.add(Row.group(title(item), WEIGHTS.length));
            rows.addAll(its);
        }
    }

    private Row requirement(ItemStanding item, RequirementAssessment requirement) {
        String asked = report.asked(requirement.requirement());
        return row(
                requirement.id(),
                requirement.severity() == Severity.ERROR ? asked : words.say("advised", asked),
                new Judged(requirement.outcome()),
                item.faults(requirement));
    }

    private Row remark(List<Finding> findings) {
        return row("", words.say("remark"), CellValue.blank(), findings);
    }

    private Row row(String id, String asked, CellValue outcome, List<Finding> findings) {
        return Row.of(
                List.of(Cell.of(id), Cell.of(asked), Cell.of(outcome), Cell.of(CellValue.text(faults.of(findings)))));
    }

    private String title(ItemStanding item) {
        Due due = item.open().stream()
                .map(RequirementAssessment::due)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return due == null || item.assessed().dueOn() == null
                ? report.title(item)
                : words.say(
                        "due." + due.name(),
                        report.title(item),
                        Objects.requireNonNull(item.assessed().dueOn()));
    }
}
