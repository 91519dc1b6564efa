package io.github.openita.export.internal.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.document.Chart;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordChartTest {

    private static Chart chart(Chart.Kind kind) {
        return new Chart(
                kind,
                "จำนวนคดี",
                "คดี",
                List.of("ทรัพย์", "ชีวิต", "จราจร"),
                List.of(
                        new Chart.Series("รับแจ้ง", List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("2.5"))),
                        new Chart.Series("จับได้", List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE))));
    }

    @Test
    void figuresAreSaidInWords() throws IOException {
        assertThat(Written.of(chart(Chart.Kind.BAR)).xml())
                .contains("descr=\"แผนภูมิ จำนวนคดี, หน่วย: คดี. "
                        + "รับแจ้ง: ทรัพย์ ๑, ชีวิต ๑๐, จราจร ๒.๕; จับได้: ทรัพย์ ๐, ชีวิต ๑, จราจร ๑\"");
    }

    @Test
    void numbersStandInAWorkbookThatCanBeEdited() throws IOException, InvalidFormatException {
        try (XWPFDocument opened = Written.of(chart(Chart.Kind.STACKED_BAR)).open()) {
            XWPFChart chart = opened.getCharts().get(0);
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("รับแจ้ง");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("ชีวิต");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(10);
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(2.5);
        }
    }

    @Test
    void kindsAreWordsOwn() throws IOException {
        Map<String, byte[]> parts = Written.of(
                        chart(Chart.Kind.BAR), chart(Chart.Kind.STACKED_BAR), chart(Chart.Kind.RADAR))
                .parts();
        assertThat(parts)
                .containsKeys("word/charts/chart1.xml", "word/charts/chart2.xml", "word/charts/chart3.xml")
                .hasEntrySatisfying(
                        "word/charts/chart2.xml",
                        xml -> assertThat(new String(xml, UTF_8)).contains("\"stacked\"", "<c:overlap val=\"100\"/>"))
                .hasEntrySatisfying(
                        "word/charts/chart3.xml",
                        xml -> assertThat(new String(xml, UTF_8)).contains("<c:radarChart>"));
    }
}
