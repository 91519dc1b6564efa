package io.github.openita.export.national;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.RequirementTally;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Chart.Series;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which requirements most stations miss. */
final class MissedPages {

    private static final int BARS = 15;
    private static final int MOST = 40;
    private static final int DECIMALS = 3;
    private static final int[] WEIGHTS = {10, 62, 12, 12, 12, 12};
    private static final int[] ALL = {10, 62, 11, 11, 12, 12, 12};

    private final NationalSummary summary;
    private final Wording words;

    MissedPages(NationalSummary summary, Wording words) {
        this.summary = summary;
        this.words = words;
    }

    /** The most missed alone. */
    List<Block> blocks() {
        List<RequirementTally> missed = summary.mostMissed(MOST);
        List<Block> blocks = new ArrayList<>(words.heading("missed"));
        if (missed.isEmpty()) {
            blocks.add(Paragraph.of(words.say("missed.none")));
            return blocks;
        }
        if (!words.sheets()) {
            blocks.add(Paragraph.of(words.say("missed.about")));
        }
        blocks.add(chart(missed.subList(0, Math.min(BARS, missed.size()))));
        blocks.add(Table.of(
                        words.caption("missed"),
                        words.columns("missed", WEIGHTS),
                        missed.stream().map(this::row).toList())
                .withRowHeadings());
        return blocks;
    }

    /** Every requirement with the count of each outcome. */
    Table every() {
        return Table.of(
                        words.caption("requirements"),
                        words.columns("requirements", ALL),
                        summary.requirements().stream().map(this::counts).toList())
                .withRowHeadings();
    }

    private Chart chart(List<RequirementTally> missed) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                words.say("missed.chart", missed.size()),
                words.say("unit.stations"),
                missed.stream().map(each -> each.requirement().id()).toList(),
                List.of(
                        series("notProvided", Tone.ALERT, missed, each -> each.count(Outcome.NOT_PROVIDED)),
                        series("failed", Tone.BAD, missed, each -> each.count(Outcome.FAIL))));
    }

    private Series series(
            String name, Tone tone, List<RequirementTally> missed, ToIntFunction<RequirementTally> count) {
        return new Series(
                words.say(name),
                missed.stream()
                        .map(each -> BigDecimal.valueOf(count.applyAsInt(each)))
                        .toList(),
                tone);
    }

    private Row row(RequirementTally each) {
        BigDecimal stations = BigDecimal.valueOf(summary.stations().size());
        BigDecimal share = BigDecimal.valueOf(each.missed()).divide(stations, DECIMALS, RoundingMode.HALF_UP);
        return Row.of(
                CellValue.text(each.requirement().id()),
                CellValue.text(words.in(each.requirement().text())),
                CellValue.whole(each.count(Outcome.NOT_PROVIDED)),
                CellValue.whole(each.count(Outcome.FAIL)),
                CellValue.whole(each.missed()),
                new CellValue.Percent(share));
    }

    private Row counts(RequirementTally each) {
        return Row.of(
                CellValue.text(each.requirement().id()),
                CellValue.text(words.in(each.requirement().text())),
                CellValue.whole(each.count(Outcome.PASS)),
                CellValue.whole(each.count(Outcome.FAIL)),
                CellValue.whole(each.count(Outcome.NOT_PROVIDED)),
                CellValue.whole(each.count(Outcome.NOT_APPLICABLE)),
                CellValue.whole(each.count(Outcome.NEEDS_REVIEW)));
    }
}
