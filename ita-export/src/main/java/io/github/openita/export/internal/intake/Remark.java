package io.github.openita.export.internal.intake;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said of a cell, of a sheet or of the whole workbook.
 *
 * @param at where; null where it is the whole
 * @param source whether reading or the assessment found it
 * @param subject the requirement or the item; empty where there is none
 * @param message what is wrong
 * @param hint what to do; empty where the message says it
 */
record Remark(@Nullable SheetCell at, Text source, String subject, Text message, Text hint) {

    private static final Text NO_HINT = Text.of("", "");

    /** What reading found, then what the assessment did. */
    static List<Remark> of(IntakeResult result, List<Finding> findings) {
        return Stream.concat(
                        result.problems().stream().map(Remark::of),
                        findings.stream().map(finding -> of(finding, result)))
                .toList();
    }

    private static Remark of(IntakeProblem problem) {
        return new Remark(problem.at(), Vocabulary.say("source.reading"), "", problem.message(), NO_HINT);
    }

    private static Remark of(Finding finding, IntakeResult result) {
        String requirement = finding.subject().requirement();
        String item = Objects.requireNonNullElse(finding.subject().item(), "");
        return new Remark(
                result.cell(finding.location().pointer()).orElse(null),
                Vocabulary.say("source.assessment"),
                requirement == null ? item : requirement,
                finding.message(),
                finding.hint());
    }
}
