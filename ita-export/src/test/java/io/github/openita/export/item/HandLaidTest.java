package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.model.content.budget.BudgetLine;
import io.github.openita.model.content.budget.BudgetPlan;
import io.github.openita.model.content.budget.BudgetReport;
import io.github.openita.model.content.budget.BudgetResult;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.content.budget.InvestigationFund;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents that are laid out by hand add to the data: sums, shares, what a plan says, charts. */
class HandLaidTest {

    private static final MonthRange FIRST_HALF = new MonthRange(YearMonth.of(2022, 10), YearMonth.of(2023, 3));

    private static ItemDocument document(Dossier dossier, String id) {
        return ItemDocumentsTest.of(dossier, Language.TH).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <B extends Block> Stream<B> blocks(ItemDocument document, Class<B> type) {
        return document.document().sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static List<CellValue> values(Row row) {
        return row.cells().stream().map(Cell::value).toList();
    }

    private static CellValue baht(String amount) {
        return CellValue.money(new BigDecimal(amount));
    }

    private static Dossier budget() {
        BudgetPlan plan = BudgetPlan.of(
                2566,
                new BudgetLine("B1", null, Text.of("ค่าน้ำมันสมมติ"), new BigDecimal("1000")),
                new BudgetLine("B2", null, Text.of("ค่าไฟฟ้าสมมติ"), new BigDecimal("500.25")));
        BudgetReport report = BudgetReport.of(
                2566,
                FIRST_HALF,
                BudgetResult.of("B1", new BigDecimal("400"), new BigDecimal("300")),
                BudgetResult.of("B9", new BigDecimal("0"), new BigDecimal("10")));
        return Dossier.of("police-station:2566", 2566, Station.UNKNOWN).with(new BudgetSpending(plan, report));
    }

    @Test
    void theBudgetPlanIsAddedUp() {
        Table table =
                blocks(document(budget(), "o17-plan"), Table.class).findFirst().orElseThrow();

        List<Row> totals = table.rows().stream()
                .filter(row -> row.kind() == Row.Kind.TOTAL)
                .toList();
        assertThat(values(totals.get(totals.size() - 1))).endsWith(baht("1500.25"));
    }

    @Test
    void theBudgetReportSaysWhatWasPlannedAndWhatShareOfTheTargetWasSpent() {
        Table table = blocks(document(budget(), "o17-report"), Table.class)
                .findFirst()
                .orElseThrow();

        assertThat(values(table.rows().get(0)))
                .containsSequence(
                        CellValue.text("B1"),
                        CellValue.text("ค่าน้ำมันสมมติ"),
                        baht("1000"),
                        baht("400"),
                        baht("300"),
                        new CellValue.Percent(new BigDecimal("0.7500")));
        // A line that the plan does not have, and a share of nothing.
        assertThat(values(table.rows().get(1)))
                .containsSequence(
                        CellValue.text("B9"),
                        CellValue.text("–"),
                        CellValue.text("–"),
                        baht("0"),
                        baht("10"),
                        CellValue.text("–"));
        assertThat(values(table.rows().get(2))).contains(baht("1000"), baht("400"), baht("310"));
    }

    @Test
    void chartsShowTheFiguresOfTheTables() {
        Chart budget = blocks(document(budget(), "o17-report"), Chart.class)
                .findFirst()
                .orElseThrow();

        assertThat(budget.categories()).containsExactly("B1", "B9");
        assertThat(budget.series().get(1).values()).containsExactly(new BigDecimal("300"), new BigDecimal("10"));
        assertThat(blocks(document(Samples.dossier("complete"), "o11"), Chart.class))
                .singleElement()
                .satisfies(chart ->
                        assertThat(chart.series().get(0).values().get(0)).isEqualTo("18"));
    }

    @Test
    void moneyOfTheFundThatIsLeftIsComputedOnlyFromBothAmounts() {
        Dossier nothing = Dossier.of("police-station:2566", 2566, Station.UNKNOWN);
        InvestigationFund whole = InvestigationFund.of(FIRST_HALF, new BigDecimal("600"), new BigDecimal("150"));
        InvestigationFund part = new InvestigationFund(FIRST_HALF, new BigDecimal("600"), null, List.of());

        assertThat(document(nothing.with(whole), "o18").document().sections().toString())
                .contains("คงเหลือ", "450", "0.2500");
        assertThat(document(nothing.with(part), "o18").document().sections().toString())
                .doesNotContain("คงเหลือ");
    }

    @Test
    void resultsStandBesideTheProjectsOfThePlan() {
        Table table = blocks(document(Samples.dossier("complete"), "o7-report"), Table.class)
                .findFirst()
                .orElseThrow();

        assertThat(values(table.rows().get(0)).get(1)).isEqualTo(CellValue.text("P1"));
        assertThat(values(table.rows().get(0)).get(2).toString()).contains("โครงการสายตรวจ");
    }

    @Test
    void thatThereWereNoComplaintsIsSaidInTheStationsWords() {
        String complaints = document(Samples.dossier("provincial"), "o22")
                .document()
                .sections()
                .toString();

        assertThat(complaints).contains("ไม่มีเรื่องร้องเรียน", "ข้อมูล ณ เดือนมีนาคม ๒๕๖๖");
        assertThat(Samples.dossier("provincial").get(CorruptionComplaints.class))
                .isPresent();
    }

    @Test
    void theStepsOfAServiceFlowFromStartToEnd() {
        Table flow = blocks(document(Samples.dossier("complete"), "o9"), Table.class)
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(flow.rows()).hasSize(4);
        assertThat(values(flow.rows().get(0)).get(2)).isEqualTo(CellValue.text("เริ่มต้น ↓"));
        assertThat(values(flow.rows().get(3)).get(2)).isEqualTo(CellValue.text("เสร็จสิ้น"));
    }
}
