package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.model.content.procurement.Bid;
import io.github.openita.model.content.procurement.ContractRef;
import io.github.openita.model.content.procurement.MethodKind;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of form สขร. 1 as stations keep them. */
class ProcurementTableTest {

    private static final String[] HEADS = {
        "ลำดับที่",
        "งานที่จัดซื้อหรือจัดจ้าง",
        "วงเงินที่จะซื้อ\nหรือจ้าง",
        "ราคากลาง",
        "วิธีซื้อหรือจ้าง",
        "รายชื่อผู้เสนอราคา\nและราคาที่เสนอ",
        "ผู้ได้รับการคัดเลือก\nและราคาที่ตกลงซื้อหรือจ้าง",
        "เหตุผลที่คัดเลือก\nโดยสรุป",
        "เลขที่และวันที่ของสัญญา\nหรือข้อตกลงในการซื้อหรือจ้าง"
    };

    private static final String[] ROW = {
        "๑",
        "ซื้อวัสดุสำนักงาน\nจำนวน ๕ รายการ",
        "๑๒,๕๐๐.๐๐ บาท",
        "฿12,500",
        "วิธีเฉพาะเจาะจง",
        "1. ร้านสมมติเครื่องเขียน 12,000 บาท\n2. บริษัท ตัวอย่าง 2000 จำกัด\nราคา ๑๒,๔๐๐.๐๐ บาท",
        "ร้านสมมติเครื่องเขียน\n12,000.-",
        "เสนอราคาต่ำสุด",
        "ใบสั่งซื้อเลขที่ 1/2566\nลงวันที่ 3 ม.ค. 2566"
    };

    private static byte[] book(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Row row(Sheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int at = 0; at < cells.length; at++) {
            row.createCell(at).setCellValue(cells[at]);
        }
        return row;
    }

    /** A title over all columns, a head of two lines that are merged, rows and a total. */
    private static Sheet table(XSSFWorkbook workbook, String name, String title) {
        Sheet sheet = workbook.createSheet(name);
        row(sheet, 0, title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
        row(sheet, 1, "สถานีตำรวจภูธรสมมติ");
        row(sheet, 3, HEADS);
        row(sheet, 4, "", "", "(บาท)", "(บาท)");
        for (int column : new int[] {0, 1, 4, 5, 6, 7, 8}) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
        }
        row(sheet, 5, ROW);
        return sheet;
    }

    private static ProcurementTable read(byte[] file) throws IOException {
        return ProcurementTableReader.standard().read(new ByteArrayInputStream(file));
    }

    private static void isTheRow(Procurement read) {
        assertThat(read.item()).isEqualTo(Text.of("ซื้อวัสดุสำนักงาน จำนวน ๕ รายการ"));
        assertThat(read.budget()).isEqualByComparingTo("12500");
        assertThat(read.referencePrice()).isEqualByComparingTo("12500");
        assertThat(Objects.requireNonNull(read.method()).kind()).isEqualTo(MethodKind.SPECIFIC);
        assertThat(read.bids())
                .containsExactly(
                        new Bid("ร้านสมมติเครื่องเขียน", new BigDecimal("12000")),
                        new Bid("บริษัท ตัวอย่าง 2000 จำกัด", new BigDecimal("12400.00")));
        assertThat(Objects.requireNonNull(read.award()).winner()).isEqualTo("ร้านสมมติเครื่องเขียน");
        assertThat(read.award().price()).isEqualByComparingTo("12000");
        assertThat(read.contract()).isEqualTo(ContractRef.of("ใบสั่งซื้อเลขที่ 1/2566", LocalDate.of(2023, 1, 3)));
    }

    @Test
    void aSheetAMonthIsASummaryAMonthAndTotalsAreListed() throws IOException {
        ProcurementTable read = read(book(workbook -> {
            Sheet january = table(workbook, "ม.ค.66", "แบบสรุปผลการจัดซื้อจัดจ้างในรอบเดือนมกราคม 2566");
            row(january, 6, "", "รวมทั้งสิ้น", "12,500");
            row(january, 8, "", "", "", "", "", "ลงชื่อ ผู้จัดทำ");
            Sheet february = workbook.createSheet("Sheet2");
            row(february, 0, "สรุปผลการดำเนินการจัดซื้อจัดจ้าง ประจำเดือน กุมภาพันธ์ พ.ศ. ๒๕๖๖");
            row(february, 1, "วันที่ 5 เดือน มีนาคม พ.ศ. 2566");
            row(february, 2, HEADS);
            row(february, 3, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)");
            row(february, 4, "", "ไม่มีการจัดซื้อจัดจ้าง");
        }));
        assertThat(read.months())
                .extracting(MonthlySummary::month)
                .containsExactly(YearMonth.of(2023, 1), YearMonth.of(2023, 2));
        assertThat(read.months().get(0).procurements()).hasSize(1);
        isTheRow(read.months().get(0).procurements().get(0));
        assertThat(read.months().get(1).procurements()).isEmpty();
        assertThat(read.months().get(1).noneStatement()).isEqualTo(Text.of("ไม่มีการจัดซื้อจัดจ้าง"));
        assertThat(read.problems())
                .extracting(problem -> problem.kind() + " " + problem.at())
                .containsExactly("UNUSED ม.ค.66!B7", "UNUSED ม.ค.66!F9");
        assertThat(read.problems().get(0).message().en()).contains("totals");
    }

    @Test
    void biddersInRowsOfTheirOwnBelongToTheProcurementAbove() throws IOException {
        ProcurementTable read = read(book(workbook -> {
            Sheet sheet = table(workbook, "ม.ค. 2566", "สขร.1");
            row(sheet, 6, "", "", "", "", "", "นายสมมติ รับจ้าง 13,000 บาท");
        }));
        assertThat(read.problems()).isEmpty();
        assertThat(read.months().get(0).procurements().get(0).bids()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false,','", "UTF-8,true,';'", "x-windows-874,false,','", "UTF-16LE,false,','"})
    void aCsvFileIsReadInTheEncodingsOfThailand(String encoding, boolean mark, String separator) throws IOException {
        StringBuilder csv = new StringBuilder(mark ? "\uFEFF" : "");
        csv.append("สรุปผลการจัดซื้อจัดจ้าง เดือนมกราคม 2566\r\n");
        for (String[] row : List.of(HEADS, ROW)) {
            csv.append('"').append(String.join("\"" + separator + "\"", row)).append("\"\r\n");
        }
        ProcurementTable read = read(csv.toString().replace("฿", "").getBytes(Charset.forName(encoding)));
        if (encoding.startsWith("UTF-16")) {
            assertThat(read.months()).isEmpty();
            assertThat(read.problems()).isNotEmpty();
            return;
        }
        assertThat(read.problems()).isEmpty();
        isTheRow(read.months().get(0).procurements().get(0));
    }

    @Test
    void whereNoMonthIsNamedOneIsAskedForAndTakenWhenGiven() throws IOException {
        byte[] file = book(workbook -> table(workbook, "Sheet1", "แบบ สขร.1"));
        ProcurementTable read = read(file);
        assertThat(read.months()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).message().en()).contains("--month");
        ProcurementTable given =
                ProcurementTableReader.of(YearMonth.of(2023, 3)).read(new ByteArrayInputStream(file));
        assertThat(given.months()).extracting(MonthlySummary::month).containsExactly(YearMonth.of(2023, 3));
    }

    @Test
    void monthsThatDifferAreNotGuessed() throws IOException {
        ProcurementTable read = read(book(workbook -> table(workbook, "ม.ค. 2566", "ประจำเดือน กุมภาพันธ์ 2566")));
        assertThat(read.months()).isEmpty();
        assertThat(read.problems()).extracting(IntakeProblem::kind).containsExactly(IntakeProblem.Kind.STRUCTURE);
    }

    @Test
    void whatCannotBeReadIsNamedAtItsCellAndTheRestKept() throws IOException {
        ProcurementTable read = read(book(workbook -> {
            Row row = table(workbook, "ม.ค. 2566", "สขร.1").getRow(5);
            row.getCell(2).setCellValue("หมื่นกว่า");
            row.getCell(5).setCellValue("ร้านสมมติ 12");
            row.getCell(6).setCellValue("ร้านสมมติ");
            row.getCell(8).setCellValue("ปากเปล่า");
        }));
        assertThat(read.problems())
                .extracting(problem -> Objects.toString(problem.at()))
                .containsExactly("ม.ค. 2566!C6", "ม.ค. 2566!F6", "ม.ค. 2566!G6", "ม.ค. 2566!I6");
        assertThat(read.problems())
                .allSatisfy(each -> assertThat(each.message().bilingual()).isTrue());
        assertThat(read.months().get(0).procurements().get(0).referencePrice()).isEqualByComparingTo("12500");
    }

    @Test
    void aMethodThatIsNoneOfTheActIsKeptInItsWords() throws IOException {
        ProcurementTable read = read(book(workbook ->
                table(workbook, "ม.ค. 2566", "สขร.1").getRow(5).getCell(4).setCellValue("e-bidding")));
        var method = Objects.requireNonNull(
                read.months().get(0).procurements().get(0).method());
        assertThat(method.kind()).isEqualTo(MethodKind.OTHER);
        assertThat(method.wording()).isEqualTo(Text.of("e-bidding"));
    }

    @Test
    void theRowsOfAMonthTakeThePlaceOfThoseThatADossierHad() throws IOException {
        ProcurementTable read = read(book(workbook -> table(workbook, "ม.ค. 2566", "สขร.1")));
        var complete = Samples.dossier("complete");
        var months =
                read.into(complete).get(ProcurementSummary.class).orElseThrow().months();
        var before = complete.get(ProcurementSummary.class).orElseThrow().months();
        assertThat(months).hasSameSizeAs(before);
        assertThat(months.get(3).procurements()).hasSize(1);
        assertThat(months.get(3).publishedOn()).isEqualTo(before.get(3).publishedOn());
        assertThat(months.get(3).files()).isEqualTo(before.get(3).files());
        assertThat(months.get(0)).isEqualTo(before.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "a,b\n1,2", "\u0000\u0000", "\"", "PK\u0003\u0004"})
    void whatIsNoTableIsSaidToBeNone(String content) throws IOException {
        ProcurementTable read = read(content.getBytes(StandardCharsets.UTF_8));
        assertThat(read.months()).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }
}
