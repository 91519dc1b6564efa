package io.github.openita.export.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Gallery;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ChartSheetTest {

    @Test
    void drawsChartsOverTheCellsThatHoldTheirFigures() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            for (XSSFSheet sheet : List.of(workbook.getSheetAt(3), workbook.getSheetAt(4), workbook.getSheetAt(5))) {
                XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
                assertThat(chart.getTitleText().getString()).isEqualTo("จำนวนคดีแยกตามประเภท");
                XDDFChartData data = chart.getChartSeries().get(0);
                assertThat(data.getSeriesCount()).isEqualTo(2);
                assertThat(figures(sheet, data.getSeries(0))).containsExactly(12.0, 34.0, 27.0, 51.0);
                assertThat(figures(sheet, data.getSeries(1))).containsExactly(9.0, 21.0, 27.0, 40.0);
                String names = data.getSeries(0).getCategoryData().getDataRangeReference();
                CellReference first = new CellReference(names.substring(0, names.indexOf(':')));
                assertThat(sheet.getRow(first.getRow()).getCell(first.getCol()).getStringCellValue())
                        .isEqualTo("ชีวิตและร่างกาย");
            }
        }
    }

    private static List<Double> figures(XSSFSheet sheet, XDDFChartData.Series series) {
        String range = series.getValuesData().getDataRangeReference();
        assertThat(new CellReference(range.substring(0, range.indexOf(':'))).getSheetName())
                .isEqualTo(sheet.getSheetName());
        CellRangeAddress cells = CellRangeAddress.valueOf(range.substring(range.indexOf('!') + 1));
        return java.util.stream.IntStream.rangeClosed(cells.getFirstRow(), cells.getLastRow())
                .mapToObj(
                        row -> sheet.getRow(row).getCell(cells.getFirstColumn()).getNumericCellValue())
                .toList();
    }

    @Test
    void drawsEachKindAsWhatItIs() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            assertThat(data(workbook, 3)).isInstanceOf(XDDFBarChartData.class);
            assertThat(((XDDFBarChartData) data(workbook, 4)).getBarGrouping())
                    .isEqualTo(org.apache.poi.xddf.usermodel.chart.BarGrouping.STACKED);
            assertThat(data(workbook, 5)).isInstanceOf(XDDFRadarChartData.class);
        }
    }

    private static XDDFChartData data(XSSFWorkbook workbook, int sheet) {
        return workbook.getSheetAt(sheet)
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getChartSeries()
                .get(0);
    }

    @Test
    void writesTheLevelAndMarksOfEveryFieldOfAHeatMap() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            XSSFSheet sheet = workbook.getSheet("แผนผังความเสี่ยงการทุจริต");
            // Likelihood 4, impact 3: the second row from the top, the third field.
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("สูง\nR1, R4");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("๔");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("สูงมาก");
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("ต่ำ");
            assertThat(sheet.getRow(1).getCell(6).getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(sheet.getRow(5).getCell(2).getCellStyle().getFillForegroundColorColor());
        }
    }
}
