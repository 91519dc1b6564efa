package io.github.openita.export.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Gallery;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.Samples;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.report.ChecklistReport;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.ThaiDates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of a document say in PDF, they say in Excel: both read back from the files and compared. */
class SameDataTest {

    /** Each table alone, so that its file holds nothing else. */
    static Stream<Table> tables() {
        Document report = ChecklistReport.create().of(Samples.assessed("gaps", LocalDate.of(2023, 2, 15)), Language.TH);
        return Stream.of(Gallery.all(), report)
                .flatMap(document -> document.sections().stream())
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSameValuesAreInBothFiles(Table table) throws IOException {
        DocumentInfo info = DocumentInfo.of("ตาราง", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5));
        Document document = Document.of(info, List.of(table));
        List<String> pdf = StructureText.of(written(document, DocumentFormat.PDF)).stream()
                .map(SameDataTest::plain)
                .toList();
        assertThat(pdf).hasSizeGreaterThan(table.columns().size());
        assertThat(values(written(document, DocumentFormat.XLSX))).containsExactlyInAnyOrderElementsOf(pdf);
    }

    private static byte[] written(Document document, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(document, format, out);
        return out.toByteArray();
    }

    private static List<String> values(byte[] workbook) throws IOException {
        List<String> values = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String value = value(cell);
                    if (!value.isEmpty()) {
                        values.add(value);
                    }
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return plain(cell.getStringCellValue());
        }
        if (!DateUtil.isCellDateFormatted(cell)) {
            return plain(BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString());
        }
        LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
        boolean month = !cell.getCellStyle().getDataFormatString().contains("d");
        return plain(month ? ThaiDates.FULL.month(YearMonth.from(day)) : ThaiDates.FULL.day(day));
    }

    /** Numbers by their value, whatever their digits, commas and zeros at the end. */
    private static String plain(String text) {
        String number = Digits.toArabic(text).replace(",", "");
        return number.matches("-?[0-9]+([.][0-9]+)?")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : text;
    }
}
