package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Heading;
import io.github.openita.model.content.budget.BudgetLine;
import io.github.openita.model.content.budget.BudgetPlan;
import io.github.openita.model.content.budget.BudgetReport;
import io.github.openita.model.content.budget.BudgetResult;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.content.budget.FundingKind;
import io.github.openita.model.content.budget.FundingSource;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The budget spending plan by kind of funding, and the report that sets spending against it, with charts of both. */
final class BudgetPages implements ItemLayout<BudgetSpending> {

    private static final int MOST_IN_CHART = 12;

    @Override
    public List<Part> parts(BudgetSpending content, Page page) {
        List<Part> parts = new ArrayList<>();
        BudgetPlan plan = content.plan();
        BudgetReport report = content.report();
        if (plan != null) {
            parts.add(plan(plan, page));
        }
        if (report != null) {
            parts.add(report(report, plan == null ? List.of() : plan.lines(), page));
        }
        return parts;
    }

    private static Part plan(BudgetPlan plan, Page page) {
        Wording wording = page.wording();
        Lines lines = new Lines(wording)
                .column(BudgetLine.class, "id", 12)
                .column(FundingSource.class, "name", 26)
                .column(BudgetLine.class, "category", 34)
                .column(BudgetLine.class, "amount", 22);
        List<@Nullable FundingKind> kinds = new ArrayList<>(Arrays.asList(FundingKind.values()));
        kinds.add(null);
        kinds.forEach(kind -> group(kind, plan.lines(), lines, wording));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, wording.label(BudgetPlan.class, "lines")));
        if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        } else {
            lines.total("total", Amounts.baht(Amounts.sum(plan.lines(), BudgetLine::amount)));
        }
        blocks.add(lines.table());
        planned(plan.lines(), wording).ifPresent(blocks::add);
        return Part.of("plan", wording.say("o17.plan", page.fiscalYear()), page.asOf(), blocks, plan);
    }

    private static void group(@Nullable FundingKind kind, List<BudgetLine> all, Lines lines, Wording wording) {
        List<BudgetLine> own = all.stream().filter(line -> kind(line) == kind).toList();
        if (own.isEmpty()) {
            return;
        }
        lines.group(kind == null ? wording.say("unknown") : wording.label(kind));
        for (BudgetLine each : own) {
            FundingSource source = each.source();
            lines.row(
                    CellValue.text(Wording.plain(each.id())),
                    CellValue.text(source == null ? "" : wording.in(source.name())),
                    CellValue.text(wording.in(each.category())),
                    Amounts.baht(each.amount()));
        }
        lines.total("subtotal", Amounts.baht(Amounts.sum(own, BudgetLine::amount)));
    }

    private static @Nullable FundingKind kind(BudgetLine line) {
        FundingSource source = line.source();
        return source == null ? null : source.kind();
    }

    private static Optional<Chart> planned(List<BudgetLine> lines, Wording wording) {
        return chart(
                wording.say("o17.chart.plan"),
                wording,
                lines.stream().map(line -> Wording.plain(line.id())).toList(),
                List.of(new Chart.Series(
                        wording.label(BudgetLine.class, "amount"),
                        lines.stream().map(line -> shown(line.amount())).toList())));
    }

    private static Part report(BudgetReport report, List<BudgetLine> plan, Page page) {
        Wording wording = page.wording();
        Lines lines = new Lines(wording)
                .column(BudgetResult.class, "planLine", 14)
                .column(BudgetLine.class, "category", 34)
                .column(BudgetLine.class, "amount", 22)
                .column("o17.target", 22)
                .column(BudgetResult.class, "spent", 22)
                .column("o17.share", 18)
                .column(BudgetResult.class, "note", 34);
        for (BudgetResult each : report.lines()) {
            Optional<BudgetLine> line = planned(each, plan);
            lines.row(
                    CellValue.text(Wording.plain(each.planLine())),
                    CellValue.text(
                            line.map(found -> wording.in(found.category())).orElse("")),
                    Amounts.baht(line.map(BudgetLine::amount).orElse(null)),
                    Amounts.baht(each.target()),
                    Amounts.baht(each.spent()),
                    Amounts.share(each.spent(), each.target()),
                    CellValue.text(wording.in(each.note())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, wording.label(BudgetReport.class, "lines")));
        if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        } else {
            BigDecimal target = Amounts.sum(report.lines(), BudgetResult::target);
            BigDecimal spent = Amounts.sum(report.lines(), BudgetResult::spent);
            lines.total(
                    "total",
                    Amounts.baht(Amounts.sum(
                            report.lines(),
                            each -> planned(each, plan).map(BudgetLine::amount).orElse(null))),
                    Amounts.baht(target),
                    Amounts.baht(spent),
                    Amounts.share(spent, target),
                    CellValue.blank());
        }
        blocks.add(lines.table());
        spent(report.lines(), wording).ifPresent(blocks::add);
        blocks.addAll(RecordBlocks.of(report, wording, 2, "fiscalYear", "period", "lines"));
        MonthRange period = report.period();
        String asOf = period == null ? page.asOf() : wording.say("period", period);
        return Part.of("report", wording.say("o17.report", page.fiscalYear()), asOf, blocks, report);
    }

    private static Optional<BudgetLine> planned(BudgetResult result, List<BudgetLine> plan) {
        return plan.stream()
                .filter(line -> ThaiText.sameName(line.id(), result.planLine()))
                .findFirst();
    }

    private static Optional<Chart> spent(List<BudgetResult> results, Wording wording) {
        return chart(
                wording.say("o17.chart.report"),
                wording,
                results.stream().map(each -> Wording.plain(each.planLine())).toList(),
                List.of(
                        new Chart.Series(
                                wording.label(BudgetResult.class, "target"),
                                results.stream()
                                        .map(each -> shown(each.target()))
                                        .toList()),
                        new Chart.Series(
                                wording.label(BudgetResult.class, "spent"),
                                results.stream()
                                        .map(each -> shown(each.spent()))
                                        .toList())));
    }

    /** A chart, unless there is nothing or too much for it, or a line has no name to stand under it. */
    private static Optional<Chart> chart(String title, Wording wording, List<String> names, List<Chart.Series> series) {
        boolean fits = !names.isEmpty()
                && names.size() <= MOST_IN_CHART
                && names.stream().noneMatch(String::isEmpty);
        return fits
                ? Optional.of(new Chart(Chart.Kind.BAR, title, wording.say("unit.baht"), names, series))
                : Optional.empty();
    }

    private static BigDecimal shown(@Nullable BigDecimal amount) {
        return Amounts.zeroIfAbsent(amount).max(BigDecimal.ZERO);
    }
}
