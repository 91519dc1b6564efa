package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What to do next, in the order in which it is best done. */
final class NextSteps {

    private final Assessment assessment;
    private final List<ItemStanding> items;
    private final Sheet sheet;

    NextSteps(Assessment assessment, List<ItemStanding> items, Sheet sheet) {
        this.assessment = assessment;
        this.items = items;
        this.sheet = sheet;
    }

    void print() {
        List<String> steps = new ArrayList<>();
        costly("next.fix", Outcome.FAIL, steps);
        costly("next.provide", Outcome.NOT_PROVIDED, steps);
        review(steps);
        report(steps);
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, sheet.words("next.title"));
        if (assessment.tally().errors() == 0) {
            sheet.paragraph(2, Ink.GREEN, sheet.words("next.nothing"));
        }
        int number = 1;
        for (String step : steps) {
            sheet.hanging("  " + sheet.words("numbered", number++) + " ", Ink.PLAIN, Ink.PLAIN, step);
        }
    }

    private void costly(String key, Outcome outcome, List<String> steps) {
        Predicate<RequirementAssessment> such = each -> each.costsPoints() && each.outcome() == outcome;
        long count = assessment.requirements().stream().filter(such).count();
        if (count > 0) {
            steps.add(sheet.words(
                    key,
                    count,
                    codes(item -> item.assessed().requirements().stream().anyMatch(such))));
        }
    }

    private void review(List<String> steps) {
        int count = items.stream().mapToInt(item -> item.awaiting().size()).sum();
        if (count > 0) {
            steps.add(sheet.words(
                    "next.review", count, codes(item -> !item.awaiting().isEmpty())));
        }
    }

    /** R13: the next monthly report. */
    private void report(List<String> steps) {
        items.stream()
                .map(item -> item.assessed().nextReportOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(day -> steps.add(sheet.words(
                        "next.report",
                        day,
                        codes(item -> day.equals(item.assessed().nextReportOn())))));
    }

    private String codes(Predicate<ItemStanding> such) {
        return items.stream().filter(such).map(item -> item.assessed().code()).collect(Collectors.joining(", "));
    }
}
