package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Paragraph;
import io.github.openita.model.content.budget.FundSpending;
import io.github.openita.model.content.budget.InvestigationFund;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Money of the Fund for Criminal Investigation and Inquiry: allocated, spent and left, spending by month, and a chart. */
final class FundPages implements ItemLayout<InvestigationFund> {

    private static final int MOST_MONTHS = 12;

    @Override
    public List<Part> parts(InvestigationFund content, Page page) {
        Wording wording = page.wording();
        List<Block> blocks = new ArrayList<>();
        money(content, wording, blocks);
        blocks.add(new Heading(2, wording.label(InvestigationFund.class, "spendings")));
        if (content.spendings().isEmpty()) {
            blocks.add(Paragraph.of(wording.say("no-data")));
        } else {
            blocks.add(table(content.spendings(), wording));
            chart(content.spendings(), wording, blocks);
        }
        MonthRange period = content.period();
        String asOf = period == null ? page.asOf() : wording.say("period", period);
        return List.of(Part.of("", page.itemTitle(), asOf, blocks, content));
    }

    private static void money(InvestigationFund content, Wording wording, List<Block> blocks) {
        BigDecimal allocated = content.allocated();
        BigDecimal spent = content.spent();
        List<KeyValues.Entry> entries = new ArrayList<>();
        if (allocated != null) {
            entries.add(new KeyValues.Entry(
                    wording.label(InvestigationFund.class, "allocated"), CellValue.money(allocated)));
        }
        if (spent != null) {
            entries.add(new KeyValues.Entry(wording.label(InvestigationFund.class, "spent"), CellValue.money(spent)));
        }
        if (allocated != null && spent != null) {
            entries.add(new KeyValues.Entry(wording.say("o18.left"), CellValue.money(allocated.subtract(spent))));
            CellValue share = Amounts.share(spent, allocated);
            if (!(share instanceof CellValue.Blank)) {
                entries.add(new KeyValues.Entry(wording.say("o18.share"), share));
            }
        }
        if (entries.isEmpty()) {
            blocks.add(Paragraph.of(wording.say("no-data")));
        } else {
            blocks.add(new KeyValues(entries));
        }
    }

    private static Block table(List<FundSpending> spendings, Wording wording) {
        boolean noted =
                spendings.stream().anyMatch(each -> !wording.in(each.note()).isEmpty());
        Lines lines = new Lines(wording)
                .column(FundSpending.class, "month", 20)
                .column(FundSpending.class, "purpose", noted ? 32 : 46);
        if (noted) {
            lines.column(FundSpending.class, "note", 20);
        }
        lines.column(FundSpending.class, "amount", 20);
        for (FundSpending each : spendings) {
            List<CellValue> cells = new ArrayList<>();
            cells.add(each.month() == null ? CellValue.blank() : CellValue.month(each.month()));
            cells.add(CellValue.text(wording.in(each.purpose())));
            if (noted) {
                cells.add(CellValue.text(wording.in(each.note())));
            }
            cells.add(Amounts.baht(each.amount()));
            lines.row(cells.toArray(CellValue[]::new));
        }
        return lines.total("total", Amounts.baht(Amounts.sum(spendings, FundSpending::amount)))
                .table();
    }

    private static void chart(List<FundSpending> spendings, Wording wording, List<Block> blocks) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        for (FundSpending each : spendings) {
            if (each.month() != null) {
                months.merge(each.month(), Amounts.zeroIfAbsent(each.amount()), BigDecimal::add);
            }
        }
        boolean shown = !months.isEmpty()
                && months.size() <= MOST_MONTHS
                && months.values().stream().noneMatch(amount -> amount.signum() < 0);
        if (shown) {
            blocks.add(new Chart(
                    Chart.Kind.BAR,
                    wording.say("o18.chart"),
                    wording.say("unit.baht"),
                    months.keySet().stream().map(wording::shortMonth).toList(),
                    List.of(new Chart.Series(
                            wording.label(InvestigationFund.class, "spent"), List.copyOf(months.values())))));
        }
    }
}
