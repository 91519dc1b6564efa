package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What people type is read, or named at its cell. */
class TypedByPeopleTest {

    private static final String MONTHS = "content/months";
    private static final String ROWS = "content/months/*/procurements";

    private static byte[] complete() throws IOException {
        return IntakeTest.workbook(Samples.dossier("complete"), Language.TH);
    }

    private static void type(Altered book, String key, List<String> typed) {
        for (int at = 0; at < typed.size(); at++) {
            book.table("O20", ROWS, key, at).setCellValue(typed.get(at));
        }
    }

    @Test
    void tenMistakesAreNamedAtTheirCellsAndNothingElse() throws IOException {
        List<String> cells = new ArrayList<>();
        byte[] file = Altered.by(complete(), book -> {
            BiConsumer<Cell, String> typo = (cell, text) -> {
                cell.setCellValue(text);
                cells.add(Altered.name(cell));
            };
            typo.accept(book.value("เริ่มต้น", "station/type"), "ตำรวจ");
            typo.accept(book.value("O20", "publishedOn"), "31 กุมภาพันธ์ 2566");
            typo.accept(book.value("O20", "updatedOn"), "เมื่อวาน");
            typo.accept(book.table("O20", MONTHS, "month", 0), "เดือนตุลา ปีที่แล้ว");
            typo.accept(book.table("O20", ROWS, "budget", 0), "ประมาณ 5 หมื่น");
            typo.accept(book.table("O20", ROWS, "referencePrice", 1), "1.500,00");
            typo.accept(book.table("O20", ROWS, "method/kind", 2), "จ้างเพื่อน");
            typo.accept(book.table("O20", ROWS, "contract/signedOn", 3), "12/31/2565");
            typo.accept(book.table("O20", "content/months/*/procurements/*/bids", "^", 0), "9999");
            typo.accept(book.table("O25", "content/assessment/risks", "rating/likelihood", 0), "สูง");
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems())
                .extracting(problem -> Objects.toString(problem.at()))
                .containsExactlyInAnyOrderElementsOf(cells);
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.message().bilingual()).isTrue();
            assertThat(problem.message().th()).doesNotContain("หมื่น", "เพื่อน", "เมื่อวาน");
        });
        Dossier dossier = Objects.requireNonNull(result.dossier());
        assertThat(dossier.get(ProcurementSummary.class).orElseThrow().months())
                .hasSameSizeAs(Samples.dossier("complete")
                        .get(ProcurementSummary.class)
                        .orElseThrow()
                        .months());
    }

    @Test
    void numbersDaysAndMonthsAreReadAsTheyAreTyped() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            type(book, "budget", List.of("฿1,250.50", "๑,๒๕๐.๕๐ บาท", "1250.50"));
            type(
                    book,
                    "contract/signedOn",
                    List.of("๓ ต.ค. ๖๕", "03/10/2565", "2022-10-03", "3\u00A0ตุลาคม\u200B 2565"));
            book.table("O20", MONTHS, "month", 0).setCellValue("ต.ค. ๖๕");
            book.value("O20", "publishedOn").setCellValue(LocalDate.of(2565, 11, 28));
            book.value("O20", "publishedOn").setCellStyle(day(book.workbook()));
            book.value("O20", "updatedOn").setCellValue(LocalDate.of(2023, 4, 28));
            book.value("O20", "updatedOn").setCellStyle(day(book.workbook()));
            book.value("เริ่มต้น", "fiscalYear").setCellValue("พ.ศ. ๒๕๖๖");
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).isEmpty();
        Dossier dossier = Objects.requireNonNull(result.dossier());
        var read = dossier.disclosure(ProcurementSummary.class).orElseThrow();
        assertThat(read.publishedOn()).isEqualTo(LocalDate.of(2022, 11, 28));
        assertThat(read.updatedOn()).isEqualTo(LocalDate.of(2023, 4, 28));
        var months = Objects.requireNonNull(read.content()).months();
        assertThat(months.get(0).month()).isEqualTo(YearMonth.of(2022, 10));
        List<Procurement> rows =
                months.stream().flatMap(month -> month.procurements().stream()).toList();
        assertThat(rows.subList(0, 3)).extracting(Procurement::budget).containsOnly(new BigDecimal("1250.50"));
        assertThat(rows.subList(0, 4))
                .extracting(row -> Objects.requireNonNull(row.contract()).signedOn())
                .containsOnly(LocalDate.of(2022, 10, 3));
    }

    @Test
    void aYearTypedIntoACellForDaysIsNoDay() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            book.value("O20", "publishedOn").setCellValue(2566);
            book.value("O20", "publishedOn").setCellStyle(day(book.workbook()));
        });
        assertThat(IntakeTest.read(file).problems())
                .extracting(IntakeProblem::kind)
                .containsExactly(IntakeProblem.Kind.VALUE);
    }

    @Test
    void sheetsAndRowsMayBeMovedRenamedAndAdded() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            XSSFWorkbook workbook = book.workbook();
            workbook.setSheetName(workbook.getSheetIndex("O20"), "จัดซื้อจัดจ้าง");
            workbook.setSheetOrder("O1", 12);
            var sheet = workbook.getSheet("O3");
            sheet.shiftRows(book.row("O3", "t:content/laws").getRowNum(), sheet.getLastRowNum(), 3);
            workbook.getSheet("O5").setColumnHidden(4, true);
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).isEmpty();
        assertThat(result.dossier()).isEqualTo(Samples.dossier("complete"));
    }

    @Test
    void whatIsNotUsedIsListed() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            book.workbook().createSheet("บันทึก").createRow(0).createCell(0).setCellValue("x");
            book.row("O20", "v:url").createCell(9).setCellValue("x");
            book.workbook().cloneSheet(book.workbook().getSheetIndex("O7"));
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems())
                .extracting(problem -> problem.kind() + " " + problem.at())
                .hasSize(3)
                .contains("UNUSED บันทึก", "STRUCTURE O7 (2)")
                .anyMatch(each -> each.startsWith("UNUSED O20!J"));
        assertThat(result.dossier()).isEqualTo(Samples.dossier("complete"));
    }

    @Test
    void aValueThatTheDossierCannotHoldIsNamedAndTheRestIsKept() throws IOException {
        byte[] file = Altered.by(
                complete(), book -> book.table("O20", ROWS, "budget", 0).setCellValue("9999999999999999999"));
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).extracting(IntakeProblem::kind).containsExactly(IntakeProblem.Kind.REFUSED);
        assertThat(result.problems().get(0).at()).isNotNull();
        assertThat(result.dossier()).isNotNull();
    }

    private static CellStyle day(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("[$-D07041E]d mmmm yyyy"));
        return style;
    }
}
