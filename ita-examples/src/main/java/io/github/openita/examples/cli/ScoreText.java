package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Comparison;
import io.github.openita.checklist.assessment.Comparison.Change;
import io.github.openita.checklist.assessment.Readiness;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.checklist.score.Background;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.PartScore;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.model.edition.ScoreBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the score may be, which items to begin with, what changed since an earlier assessment. */
final class ScoreText {

    /** More items than these are no beginning; the JSON of an assessment has them all. */
    private static final int FIRST = 5;

    private final Assessment assessment;
    private final Background background;
    private final Sheet sheet;

    ScoreText(Assessment assessment, Background background, Sheet sheet) {
        this.assessment = assessment;
        this.background = background;
        this.sheet = sheet;
    }

    /** The estimate, with what it rests on. */
    void printScore() {
        ScoreEstimate.of(assessment, background.answered()).ifPresent(this::print);
    }

    private void print(ScoreEstimate estimate) {
        Readiness readiness = assessment.readiness();
        String parts = estimate.instruments().stream().map(this::part).collect(Collectors.joining(" · "));
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, total(estimate));
        sheet.paragraph(2, Ink.PLAIN, parts);
        sheet.paragraph(
                2, Ink.PLAIN, sheet.words("score.readiness", readiness.percent(), readiness.met(), readiness.asked()));
        sheet.paragraph(2, Ink.FAINT, sheet.words("score.estimate"));
    }

    private String part(PartScore part) {
        ScoreRange score = part.score();
        return part.id() + " " + (score.isUnknown() ? sheet.words("score.unknown") : range(score));
    }

    private String range(ScoreRange range) {
        String low = number(range.low());
        return range.isKnown() ? low : low + "–" + number(range.high());
    }

    private String number(BigDecimal score) {
        return sheet.words("number", score.setScale(2, RoundingMode.HALF_UP));
    }

    private String total(ScoreEstimate estimate) {
        String range = range(estimate.total());
        String low = estimate.lowest().map(ScoreBand::name).map(sheet::words).orElse("");
        String high = estimate.highest().map(ScoreBand::name).map(sheet::words).orElse("");
        if (low.isEmpty() || high.isEmpty()) {
            return sheet.words("score.total", range);
        }
        return low.equals(high)
                ? sheet.words("score.banded", range, low)
                : sheet.words("score.between", range, low, high);
    }

    /** The items that win most for the least effort. */
    void printFixFirst() {
        List<FixFirst> first = FixFirst.of(assessment).stream().limit(FIRST).toList();
        if (first.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, sheet.words("first.title"));
        for (FixFirst item : first) {
            String tasks = item.tasks().stream()
                    .map(task -> sheet.words("first.task", Terms.of(task.work()), task.count()))
                    .collect(Collectors.joining(", "));
            sheet.hanging(
                    "  " + item.item().assessed().code() + " ",
                    Ink.STRONG,
                    Ink.PLAIN,
                    sheet.words("first.item", number(item.points()), tasks));
        }
    }

    /** What changed since the earlier assessment, if there is one. */
    void printChanges() {
        Optional<Comparison> changes = background.earlier().map(assessment::compareTo);
        if (changes.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, sheet.words("since.title"));
        line("won", Ink.GREEN, now(changes.get().won()));
        line("lost", Ink.RED, now(changes.get().lost()));
        line("added", Ink.PLAIN, changes.get().added());
        line("dropped", Ink.PLAIN, changes.get().dropped());
        sheet.paragraph(
                2,
                Ink.PLAIN,
                sheet.words("since.open", changes.get().stillOpen().size()));
    }

    private static List<RequirementAssessment> now(List<Change> changes) {
        return changes.stream().map(Change::now).toList();
    }

    private void line(String kind, Ink ink, List<RequirementAssessment> requirements) {
        if (!requirements.isEmpty()) {
            String ids = requirements.stream().map(RequirementAssessment::id).collect(Collectors.joining(", "));
            sheet.hanging("  " + sheet.words("since." + kind, requirements.size()) + " ", ink, Ink.PLAIN, ids);
        }
    }
}
