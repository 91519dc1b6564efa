package io.github.openita.export.report;

import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Chart.Series;
import io.github.openita.export.document.Tone;
import io.github.openita.model.edition.SubIndicator;
import java.math.BigDecimal;
import java.util.List;

/** How many requirements of each sub-indicator have each outcome. */
final class OutcomeChart {

    /** From what is done to what is lacking, so that the bars read from left to right. */
    private static final List<Outcome> ORDER =
            List.of(Outcome.PASS, Outcome.NEEDS_REVIEW, Outcome.NOT_PROVIDED, Outcome.FAIL, Outcome.NOT_APPLICABLE);

    private final Report report;
    private final List<SubIndicator> parts;

    OutcomeChart(Report report) {
        this.report = report;
        this.parts = report.assessment().edition().framework().subIndicators().stream()
                .filter(part -> report.standings().stream().anyMatch(item -> isOf(part, item)))
                .toList();
    }

    Chart chart() {
        Wording words = report.words();
        List<String> names = parts.stream().map(part -> words.in(part.name())).toList();
        List<Series> series = ORDER.stream()
                .map(outcome -> new Series(
                        words.in(Terms.of(outcome)),
                        parts.stream().map(part -> count(part, outcome)).toList(),
                        tone(outcome)))
                .toList();
        return new Chart(Chart.Kind.STACKED_BAR, words.say("chart"), null, names, series);
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Tone.GOOD;
            case FAIL -> Tone.BAD;
            case NOT_PROVIDED -> Tone.ALERT;
            case NEEDS_REVIEW -> Tone.CAUTION;
            case NOT_APPLICABLE -> Tone.INFO;
        };
    }

    private BigDecimal count(SubIndicator part, Outcome outcome) {
        return BigDecimal.valueOf(report.standings().stream()
                .filter(item -> isOf(part, item))
                .mapToLong(item -> item.assessed().tally().count(outcome))
                .sum());
    }

    private static boolean isOf(SubIndicator part, ItemStanding item) {
        return part.id().equals(item.assessed().item().subIndicator());
    }
}
