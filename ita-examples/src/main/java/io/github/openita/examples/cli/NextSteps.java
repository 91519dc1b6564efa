package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.NextStep;
import java.util.Objects;
import java.util.stream.Collectors;

/** What to do next, in the order in which it is best done. */
final class NextSteps {

    private final Assessment assessment;
    private final Sheet sheet;

    NextSteps(Assessment assessment, Sheet sheet) {
        this.assessment = assessment;
        this.sheet = sheet;
    }

    void print() {
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, sheet.words("next.title"));
        if (assessment.tally().errors() == 0) {
            sheet.paragraph(2, Ink.GREEN, sheet.words("next.nothing"));
        }
        int number = 1;
        for (NextStep step : assessment.nextSteps()) {
            sheet.hanging("  " + sheet.words("numbered", number++) + " ", Ink.PLAIN, Ink.PLAIN, text(step));
        }
    }

    private String text(NextStep step) {
        String codes = step.items().stream().map(item -> item.assessed().code()).collect(Collectors.joining(", "));
        return switch (step.kind()) {
            case FIX -> sheet.words("next.fix", step.count(), codes);
            case PROVIDE -> sheet.words("next.provide", step.count(), codes);
            case REVIEW -> sheet.words("next.review", step.count(), codes);
            case REPORT -> sheet.words("next.report", Objects.requireNonNull(step.on()), codes);
        };
    }
}
