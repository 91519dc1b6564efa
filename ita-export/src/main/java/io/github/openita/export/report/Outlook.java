package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Terms;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.checklist.score.ScoreRule;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.ScoreBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the score may be, and which items win most of it for the least work. */
final class Outlook {

    /** As many as the first page has room for. */
    private static final int FIRST = 4;

    private static final int[] WEIGHTS = {8, 42, 12, 38};
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Report report;
    private final Wording words;
    private final List<FixFirst> items;

    Outlook(Report report) {
        this.report = report;
        this.words = report.words();
        this.items = FixFirst.of(report.assessment());
    }

    /** The estimate in a line, if there is one. */
    Optional<String> score() {
        return ScoreEstimate.of(report.assessment(), report.background().answered())
                .map(this::score);
    }

    private String score(ScoreEstimate estimate) {
        String parts = estimate.instruments().stream()
                .filter(part -> !part.score().isUnknown())
                .map(part -> part.id() + NO_BREAK_SPACE + range(part.score()))
                .collect(Collectors.joining(" · "));
        String low = estimate.lowest().map(ScoreBand::name).map(words::in).orElse("");
        String high = estimate.highest().map(ScoreBand::name).map(words::in).orElse("");
        String total = low.equals(high)
                ? words.say("score.banded", range(estimate.total()), low)
                : words.say("score.between", range(estimate.total()), low, high);
        return words.say(
                "score.line", total, parts, report.assessment().readiness().percent());
    }

    private String range(ScoreRange range) {
        String low = number(range.low());
        return range.isKnown() ? low : low + "–" + number(range.high());
    }

    private String number(BigDecimal score) {
        return words.say("number", score.setScale(2, RoundingMode.HALF_UP));
    }

    /** The items to begin with in a line, if something is left to win. */
    Optional<String> first() {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                "first",
                items.stream()
                        .limit(FIRST)
                        .map(item ->
                                words.say("first.item", item.item().assessed().code(), number(item.points())))
                        .collect(Collectors.joining(", "))));
    }

    /** Every item that is not whole, what it wins and what it takes; nothing where nothing is left to win. */
    List<Block> table() {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (FixFirst item : items) {
            String tasks = item.tasks().stream()
                    .map(task -> words.say("first.task", words.in(Terms.of(task.work())), task.count()))
                    .collect(Collectors.joining("\n"));
            rows.add(Row.of(
                    CellValue.text(item.item().assessed().code()),
                    CellValue.text(words.in(item.item().assessed().item().title())),
                    new CellValue.Decimal(item.points().setScale(2, RoundingMode.HALF_UP)),
                    CellValue.text(tasks)));
        }
        String sources = ScoreRule.of(
                        report.assessment().edition(), report.assessment().fiscalYear())
                .stream()
                .map(rule -> words.say(
                        "first.rule",
                        words.in(rule.name()),
                        words.in(Terms.of(rule.provenance().confidence()))))
                .distinct()
                .collect(Collectors.joining(" · "));
        return List.of(
                new Heading(2, words.say("first.title")),
                Paragraph.of(words.say("first.about")),
                Table.of(null, Columns.of(words, "first", WEIGHTS), rows).withRowHeadings(),
                Paragraph.note(words.say("first.sources", sources)));
    }
}
