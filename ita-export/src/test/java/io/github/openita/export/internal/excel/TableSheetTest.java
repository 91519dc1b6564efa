package io.github.openita.export.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Gallery;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableSheetTest {

    @Test
    void keepsTheTypesOfValues() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(HardDocument.in(Language.TH))) {
            XSSFSheet sheet = workbook.getSheet("ค่า ทุก ชนิด");
            List<XSSFCell> values = values(sheet);
            assertNumber(values.get(0), -1_234_567, "[$-D00041E]#,##0");
            assertThat(values.get(1).getStringCellValue()).isEqualTo("๑๒,๓๔๕,๖๗๘,๙๐๑,๒๓๔,๕๖๗");
            assertNumber(values.get(2), 12.345, "[$-D00041E]#,##0.0000");
            assertThat(values.get(3).getStringCellValue()).isEqualTo("๐.๑๒๓๔๕๖๗๘๙๐๑๒๓๔๕๖๗๘๙๐");
            assertNumber(values.get(4), 1_234_567.5, "[$-D00041E]\"฿\"#,##0.00");
            assertNumber(values.get(5), 0.255, "[$-D00041E]#,##0.0%");
            assertNumber(values.get(6), 2566, "[$-D00041E]0");
            assertThat(values.get(7).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2023, 3, 31));
            assertThat(values.get(7).getCellStyle().getDataFormatString()).isEqualTo("[$-D07041E]d mmmm yyyy");
            assertThat(values.get(8).getStringCellValue()).isEqualTo("๑ ตุลาคม ๒๔๑๑");
            assertThat(values.get(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2023, 3, 1));
            assertThat(values.get(9).getCellStyle().getDataFormatString()).isEqualTo("[$-D07041E]mmmm yyyy");
            assertThat(values.get(10).getStringCellValue()).isEqualTo("ผ่าน");
            assertThat(values.get(11).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(values.get(12).getStringCellValue()).isEqualTo("+66 2 123 4567");
            assertThat(values.get(12).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static List<XSSFCell> values(XSSFSheet sheet) {
        return Stream.iterate(2, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                .map(row -> sheet.getRow(row).getCell(1))
                .toList();
    }

    private static void assertNumber(Cell cell, double value, String format) {
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void staysReadableOnScreenAndPaper() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            XSSFSheet sheet = workbook.getSheet("แบบ สขร. ๑");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:I65");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getHeader().getCenter()).endsWith("ปีงบประมาณ พ.ศ. ๒๕๖๖");
            assertThat(sheet.getFooter().getCenter()).endsWith("หน้า &P จาก &N");
        }
    }

    @Test
    void keepsRunningHeadsWithinWhatExcelAccepts() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(HardDocument.in(Language.TH))) {
            String head =
                    workbook.getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddHeader();
            assertThat(head)
                    .hasSizeLessThanOrEqualTo(255)
                    .contains("8 && 9 หัวกระดาษ")
                    .endsWith("…");
        }
    }

    @Test
    void mergesWhatSpans() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(HardDocument.in(Language.TH))) {
            XSSFSheet sheet = workbook.getSheet("รวมเซลล์");
            List<String> merged = sheet.getMergedRegions().stream()
                    .map(CellRangeAddress::formatAsString)
                    .toList();
            // Caption, headings over two rows and columns, group; then sixty lines, cut into rows of the sheet.
            assertThat(merged)
                    .contains("A1:D1", "A2:A3", "B2:C2", "D2:D3", "A4:D4", "A5:A9", "B5:B8", "C5:D8", "A11:C11");
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo(HardDocument.SIXTY_LINES);
            double height = 0;
            for (int row = 4; row < 8; row++) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isLessThan(409.5f);
                height += sheet.getRow(row).getHeightInPoints();
            }
            assertThat(height).isGreaterThan(60 * 14 * 1.3);
        }
    }

    @Test
    void colorsOutcomesByWhatIsWritten() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            var formatting = workbook.getSheet("ผลรายข้อ").getSheetConditionalFormatting();
            assertThat(formatting.getNumConditionalFormattings()).isEqualTo(5);
            for (int at = 0; at < 5; at++) {
                var each = formatting.getConditionalFormattingAt(at);
                assertThat(each.getFormattingRanges()[0].formatAsString()).isEqualTo("C3:C7");
                assertThat(each.getRule(0).getFormula1())
                        .isIn(
                                "\"ผ่าน\"",
                                "\"ไม่ผ่าน\"",
                                "\"ยังไม่มีข้อมูล\"",
                                "\"ไม่เข้าเงื่อนไข\"",
                                "\"รอผู้ตรวจสอบ\"");
                assertThat(each.getRule(0).getPatternFormatting()).isNotNull();
            }
        }
    }

    @Test
    void linksCellsAndListsFurtherLinks() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(HardDocument.in(Language.TH))) {
            XSSFSheet sheet = workbook.getSheet("รวมเซลล์");
            assertThat(sheet.getHyperlinkList()).hasSize(1);
            assertThat(sheet.getHyperlinkList().get(0).getAddress())
                    .isEqualTo("https://sommut.police.example/%E0%B8%9C%E0%B8%A5?%E0%B8%9B%E0%B8%B5=2566&x=1");
            XSSFSheet further = workbook.getSheet("ลิงก์อื่น");
            assertThat(Workbooks.texts(further)).contains("หน้าที่สอง", "https://sommut.police.example/2");
            assertThat(further.getHyperlinkList()).hasSize(2);
        }
    }

    @Test
    void makesColumnsWideEnoughForTheirFigures() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            XSSFSheet sheet = workbook.getSheet("แบบ สขร. ๑");
            double day = Letters.widths().of("๒๘ ตุลาคม ๒๕๖๕");
            double money = Letters.widths().of("฿๓๐๐,๐๐๐.๐๐");
            assertThat(sheet.getColumnWidth(8) / 256.0).isGreaterThan(day + 1);
            assertThat(sheet.getColumnWidth(2) / 256.0).isGreaterThan(money + 1);
        }
    }

    @Test
    void neverMakesAFormula() throws IOException {
        List<Row> rows = Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "=HYPERLINK(\"http://x\")")
                .map(text -> Row.of(CellValue.text(text)))
                .toList();
        Table table = Table.of("=1+1", List.of(Column.of("=A1", 1)), rows);
        try (XSSFWorkbook workbook = Workbooks.read(HardDocument.of(table))) {
            assertThat(Workbooks.cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(Workbooks.cells(workbook).filter(cell -> cell.getRowIndex() >= 2))
                    .allMatch(cell -> ((XSSFCell) cell).getCellStyle().getQuotePrefixed());
            assertThat(Workbooks.sheets(workbook))
                    .allMatch(sheet -> sheet.getHyperlinkList().stream()
                            .allMatch(link -> link.getAddress() == null
                                    || link.getAddress().startsWith("'")));
        }
    }
}
