package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What to do next, in the order in which it is best done. */
final class NextSteps {

    private final Report report;
    private final Wording words;

    NextSteps(Report report) {
        this.report = report;
        this.words = report.words();
    }

    List<Block> blocks() {
        List<String> steps = Stream.of(
                        costly("next.fix", Outcome.FAIL),
                        costly("next.provide", Outcome.NOT_PROVIDED),
                        review(),
                        monthlyReport())
                .flatMap(Optional::stream)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (report.assessment().tally().errors() == 0) {
            blocks.add(Paragraph.of(words.say("next.nothing")));
        }
        if (!steps.isEmpty()) {
            blocks.add(ItemList.numbered(steps.toArray(String[]::new)));
        }
        return blocks;
    }

    private Optional<String> costly(String key, Outcome outcome) {
        Predicate<RequirementAssessment> such = each -> each.costsPoints() && each.outcome() == outcome;
        long count = report.assessment().requirements().stream().filter(such).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(words.say(
                        key,
                        count,
                        report.codes(
                                item -> item.assessed().requirements().stream().anyMatch(such))));
    }

    private Optional<String> review() {
        int count = report.standings().stream()
                .mapToInt(item -> item.awaiting().size())
                .sum();
        return count == 0
                ? Optional.empty()
                : Optional.of(words.say(
                        "next.review",
                        count,
                        report.codes(item -> !item.awaiting().isEmpty())));
    }

    /** R13: the next monthly report. */
    private Optional<String> monthlyReport() {
        return report.standings().stream()
                .map(item -> item.assessed().nextReportOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> words.say(
                        "next.report",
                        day,
                        report.standings().stream()
                                .filter(item -> day.equals(item.assessed().nextReportOn()))
                                .count()));
    }
}
