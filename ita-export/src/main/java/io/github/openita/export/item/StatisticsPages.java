package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.model.content.statistics.CaseStatistic;
import io.github.openita.model.content.statistics.CheckpointStatistic;
import io.github.openita.model.content.statistics.MonthlyCount;
import io.github.openita.model.content.statistics.PerformanceStatistics;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Performance statistics: cases and checkpoints with sums, a chart of the cases, and both by month. */
final class StatisticsPages implements ItemLayout<PerformanceStatistics> {

    private static final int MOST_IN_CHART = 12;
    private static final int MOST_MONTHS = 12;

    @Override
    public List<Part> parts(PerformanceStatistics content, Page page) {
        Wording wording = page.wording();
        List<Block> blocks = new ArrayList<>();
        cases(content.cases(), wording, blocks);
        checkpoints(content.checkpoints(), wording, blocks);
        blocks.addAll(RecordBlocks.of(content, wording, 2, "period", "cases", "checkpoints"));
        MonthRange period = content.period();
        String asOf = period == null ? page.asOf() : wording.say("period", period);
        return List.of(Part.of("", page.itemTitle(), asOf, blocks, content));
    }

    private static void cases(List<CaseStatistic> cases, Wording wording, List<Block> blocks) {
        blocks.add(new Heading(2, wording.label(PerformanceStatistics.class, "cases")));
        if (cases.isEmpty()) {
            blocks.add(Paragraph.of(wording.say("no-data")));
            return;
        }
        Lines lines = new Lines(wording)
                .column(CaseStatistic.class, "caseType", 40)
                .column(CaseStatistic.class, "received", 15)
                .column(CaseStatistic.class, "cleared", 15)
                .column(CaseStatistic.class, "arrestedPersons", 15);
        for (CaseStatistic each : cases) {
            lines.row(
                    CellValue.text(wording.in(each.caseType())),
                    Amounts.whole(each.received()),
                    Amounts.whole(each.cleared()),
                    Amounts.whole(each.arrestedPersons()));
        }
        lines.total(
                "total",
                CellValue.whole(Amounts.count(cases, CaseStatistic::received)),
                CellValue.whole(Amounts.count(cases, CaseStatistic::cleared)),
                CellValue.whole(Amounts.count(cases, CaseStatistic::arrestedPersons)));
        blocks.add(lines.table());
        chart(cases, wording, blocks);
        String first = wording.label(CaseStatistic.class, "caseType");
        byMonth(
                wording.label(CaseStatistic.class, "monthly"),
                first,
                cases.stream()
                        .map(each -> new Monthly(wording.in(each.caseType()), each.monthly()))
                        .toList(),
                wording,
                blocks);
    }

    private static void chart(List<CaseStatistic> cases, Wording wording, List<Block> blocks) {
        List<CaseStatistic> shown = cases.stream()
                .filter(each -> each.received() != null
                        && each.received() >= 0
                        && !wording.in(each.caseType()).isEmpty())
                .limit(MOST_IN_CHART)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        blocks.add(new Chart(
                Chart.Kind.BAR,
                wording.say("o11.chart"),
                wording.say("o11.unit"),
                shown.stream().map(each -> wording.in(each.caseType())).toList(),
                List.of(
                        series(wording.label(CaseStatistic.class, "received"), shown, CaseStatistic::received),
                        series(wording.label(CaseStatistic.class, "cleared"), shown, CaseStatistic::cleared))));
    }

    private static Chart.Series series(
            String name, List<CaseStatistic> cases, Function<CaseStatistic, @Nullable Integer> number) {
        return new Chart.Series(
                name,
                cases.stream()
                        .map(each -> {
                            Integer value = number.apply(each);
                            return value == null ? BigDecimal.ZERO : BigDecimal.valueOf(Math.max(0, value));
                        })
                        .toList());
    }

    private static void checkpoints(List<CheckpointStatistic> checkpoints, Wording wording, List<Block> blocks) {
        blocks.add(new Heading(2, wording.label(PerformanceStatistics.class, "checkpoints")));
        if (checkpoints.isEmpty()) {
            blocks.add(Paragraph.of(wording.say("no-data")));
            return;
        }
        Lines lines = new Lines(wording)
                .column(CheckpointStatistic.class, "kind", 40)
                .column(CheckpointStatistic.class, "timesSetUp", 20)
                .column(CheckpointStatistic.class, "offencesFound", 20);
        for (CheckpointStatistic each : checkpoints) {
            lines.row(
                    CellValue.text(wording.label(each.kind())),
                    Amounts.whole(each.timesSetUp()),
                    Amounts.whole(each.offencesFound()));
        }
        lines.total(
                "total",
                CellValue.whole(Amounts.count(checkpoints, CheckpointStatistic::timesSetUp)),
                CellValue.whole(Amounts.count(checkpoints, CheckpointStatistic::offencesFound)));
        blocks.add(lines.table());
        byMonth(
                wording.label(CheckpointStatistic.class, "monthly"),
                wording.label(CheckpointStatistic.class, "kind"),
                checkpoints.stream()
                        .map(each -> new Monthly(wording.label(each.kind()), each.monthly()))
                        .toList(),
                wording,
                blocks);
    }

    /** Counts by month of one row. */
    private record Monthly(String name, List<MonthlyCount> counts) {

        CellValue of(YearMonth month) {
            return counts.stream().anyMatch(each -> month.equals(each.month()) && each.count() != null)
                    ? CellValue.whole(Amounts.count(
                            counts.stream()
                                    .filter(each -> month.equals(each.month()))
                                    .toList(),
                            MonthlyCount::count))
                    : CellValue.blank();
        }
    }

    /** A table with a column for each month, twelve at most; more months are in the data alone. */
    private static void byMonth(String title, String first, List<Monthly> all, Wording wording, List<Block> blocks) {
        SortedSet<YearMonth> months = new TreeSet<>(all.stream()
                .flatMap(each -> each.counts().stream())
                .map(MonthlyCount::month)
                .flatMap(Stream::ofNullable)
                .toList());
        if (months.isEmpty()) {
            return;
        }
        List<YearMonth> shown = months.stream().limit(MOST_MONTHS).toList();
        Lines lines = new Lines(wording).titled(first, 24);
        shown.forEach(month -> lines.titled(wording.shortMonth(month), 10));
        for (Monthly each : all) {
            List<CellValue> cells = new ArrayList<>();
            cells.add(CellValue.text(each.name()));
            shown.forEach(month -> cells.add(each.of(month)));
            lines.row(cells.toArray(CellValue[]::new));
        }
        blocks.add(new Heading(3, title));
        blocks.add(lines.table());
    }
}
