package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Due;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.assessment.Tally;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.text.Columns;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.ThaiDates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One item of an assessment: a line where there is nothing to do, what is open where there is. */
final class ItemText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final FiscalYear year;
    private final Sheet sheet;
    private final FindingText findings;

    ItemText(FiscalYear year, FindingText findings, Sheet sheet) {
        this.year = year;
        this.sheet = sheet;
        this.findings = findings;
    }

    void print(ItemStanding item) {
        switch (item.state()) {
            case COMPLETE -> line(item, Outcome.PASS, sheet.words("item.complete"));
            case ADVICE -> advice(item);
            case REVIEW -> review(item);
            case ABSENT -> absent(item);
            case OPEN -> open(item);
        }
        remarks(item);
        if (item.state() == ItemStanding.State.OPEN) {
            sheet.blank();
        }
    }

    private void line(ItemStanding item, Outcome outcome, String state) {
        String lead = Signs.of(outcome) + " " + Columns.padded(item.assessed().code(), 4);
        String title = sheet.words(item.assessed().item().title());
        sheet.hanging(lead, Signs.ink(outcome), Ink.PLAIN, title + " – " + state);
    }

    private void advice(ItemStanding item) {
        line(item, Outcome.PASS, sheet.words("item.advice"));
        requirements(item);
    }

    private void review(ItemStanding item) {
        line(item, Outcome.NEEDS_REVIEW, awaiting(item));
        findings.print(6, item.reasonsForReview());
        requirements(item);
    }

    private void absent(ItemStanding item) {
        line(item, Outcome.NOT_PROVIDED, withDue(item, sheet.words("item.absent")));
        item.absences().stream()
                .filter(each -> each.kind() != ProblemKind.ITEM_MISSING)
                .forEach(each -> findings.print(6, List.of(each)));
    }

    private void open(ItemStanding item) {
        Tally tally = item.assessed().tally();
        Outcome worst = tally.count(Outcome.FAIL) > 0 ? Outcome.FAIL : Outcome.NOT_PROVIDED;
        String counts = Stream.of(Outcome.FAIL, Outcome.NOT_PROVIDED)
                .filter(each -> tally.count(each) > 0)
                .map(each -> sheet.words(Terms.of(each)) + " " + sheet.words("number", tally.count(each)))
                .collect(Collectors.joining(" "));
        sheet.blank();
        line(item, worst, withDue(item, sheet.words("item.open", counts, tally.total())));
        requirements(item);
        if (!item.awaiting().isEmpty()) {
            sheet.hanging("    " + Signs.of(Outcome.NEEDS_REVIEW) + " ", Ink.CYAN, Ink.PLAIN, awaiting(item));
            findings.print(6, item.reasonsForReview());
        }
    }

    private String awaiting(ItemStanding item) {
        return sheet.words("item.review", String.join(", ", item.awaiting()));
    }

    private String withDue(ItemStanding item, String state) {
        LocalDate dueOn = item.assessed().dueOn();
        if (dueOn == null) {
            return state;
        }
        Due due = item.open().stream()
                .map(RequirementAssessment::due)
                .filter(each -> each != null)
                .findFirst()
                .orElse(Due.NOT_YET_DUE);
        return state + " " + sheet.words("item." + due.name(), brief(dueOn));
    }

    /** ๓๑ พ.ค. ๖๖, for a date on every line. */
    private static Text brief(LocalDate day) {
        return Text.of(ThaiDates.SHORT.day(day).replace(' ', NO_BREAK_SPACE), EnglishDates.FULL.day(day));
    }

    private void requirements(ItemStanding item) {
        item.open().forEach(each -> requirement(item, each));
    }

    private void requirement(ItemStanding item, RequirementAssessment requirement) {
        Outcome outcome = requirement.outcome();
        List<Finding> faults = item.faults(requirement);
        String state = sheet.words(Terms.of(outcome));
        if (requirement.severity() != Severity.ERROR) {
            state = sheet.words("item.advised", state);
        }
        String lead = "    " + Signs.of(outcome) + " " + requirement.id() + " ";
        if (faults.isEmpty()) {
            sheet.hanging(lead, Signs.ink(outcome), Ink.PLAIN, state + " – " + sheet.words("item.parts"));
            return;
        }
        sheet.hanging(lead, Signs.ink(outcome), Signs.ink(outcome), state);
        sheet.paragraph(6, Ink.PLAIN, sheet.words(requirement.requirement().text()));
        if (requirement.requirement().period() != null) {
            sheet.paragraph(
                    6,
                    Ink.FAINT,
                    sheet.words("period", requirement.requirement().period().describe(year)));
        }
        findings.print(6, faults);
    }

    private void remarks(ItemStanding item) {
        if (!item.remarks().isEmpty()) {
            sheet.paragraph(4, Ink.FAINT, sheet.words("item.remarks"));
            findings.print(6, item.remarks());
        }
    }
}
