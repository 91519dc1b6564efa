package io.github.openita.export.internal.word;

import io.github.openita.export.document.Chart;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Numerals;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;

/** Plots the numbers of a chart, which POI also writes into the workbook of the chart. */
final class ChartPlot {

    private static final int BAR_GAP = 60;
    /** Rings of a radar, and by which its steps may count. */
    private static final int STEPS = 4;

    private static final List<Integer> ROUND = List.of(1, 2, 3, 4, 5);
    private static final int LARGE = 10;
    private static final int MOST_DECIMALS = 6;

    private final XWPFChart made;
    private final DocumentInfo info;
    private final String format;

    ChartPlot(XWPFChart made, DocumentInfo info, Chart chart) {
        this.made = made;
        this.info = info;
        this.format = format(info.numerals(), decimals(chart));
    }

    /** Grouped numbers with as many decimals as the chart has, in the document's digits. */
    private static String format(Numerals numerals, int decimals) {
        String number = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, MOST_DECIMALS));
        return numerals == Numerals.THAI ? "[$-D00041E]" + number : number;
    }

    /** The scale counts in whole steps unless all numbers are small. */
    private String scaleFormat(Chart chart) {
        return most(chart) < LARGE ? format : format(info.numerals(), 0);
    }

    private static double most(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    private static int decimals(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    void plot(Chart chart, boolean lying) throws IOException, InvalidFormatException {
        XDDFCategoryAxis categories = made.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = made.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        if (lying) {
            // The first category stands at the top, the scale at the bottom.
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        if (chart.unit() != null) {
            values.setTitle(Legal.text(chart.unit()));
        }
        if (chart.kind() == Chart.Kind.RADAR) {
            double step = step(chart);
            values.setMajorUnit(step);
            values.setMaximum(step * STEPS);
        }
        XDDFChartData data = kind(chart.kind(), categories, values, lying);
        series(chart, data);
        made.plot(data);
        made.setTitleText(Legal.text(chart.title()));
        made.setTitleOverlay(false);
        made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        new ChartLook(made, chart.series(), format, scaleFormat(chart)).apply(chart.kind() == Chart.Kind.STACKED_BAR);
        date();
    }

    private XDDFChartData kind(Chart.Kind kind, XDDFCategoryAxis categories, XDDFValueAxis values, boolean lying) {
        if (kind == Chart.Kind.RADAR) {
            XDDFRadarChartData radar = (XDDFRadarChartData) made.createData(ChartTypes.RADAR, categories, values);
            radar.setStyle(RadarStyle.MARKER);
            return radar;
        }
        XDDFBarChartData bars = (XDDFBarChartData) made.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(BAR_GAP);
        bars.setVaryColors(false);
        if (kind == Chart.Kind.STACKED_BAR) {
            bars.setBarGrouping(BarGrouping.STACKED);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        return bars;
    }

    private void series(Chart chart, XDDFChartData data) {
        List<String> names = chart.categories();
        int count = names.size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                names.stream().map(Legal::text).toArray(String[]::new), range(count, 0), 0);
        for (int at = 0; at < chart.series().size(); at++) {
            Chart.Series series = chart.series().get(at);
            Double[] numbers = series.values().stream().map(Number::doubleValue).toArray(Double[]::new);
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromArray(numbers, range(count, at + 1), at + 1);
            values.setFormatCode(format);
            String name = Legal.text(series.name());
            data.addSeries(categories, values).setTitle(name, made.setSheetTitle(name, at + 1));
        }
    }

    /** The step of a scale of so many steps that holds the most: a round number, and a whole one for whole numbers. */
    private static double step(Chart chart) {
        double most = most(chart);
        double least = decimals(chart) == 0 ? 1 : Double.MIN_NORMAL;
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(least, most / STEPS))));
        return ROUND.stream()
                .mapToDouble(round -> round * ten)
                .filter(step -> step * STEPS >= most)
                .findFirst()
                .orElse(ten * 10);
    }

    private String range(int count, int column) {
        return made.formatRange(new CellRangeAddress(1, count, column, column));
    }

    /** POI would state the time of writing in the workbook. */
    private void date() throws IOException, InvalidFormatException {
        POIXMLProperties properties = made.getWorkbook().getProperties();
        Date prepared = Date.from(info.preparedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.getCoreProperties().setCreated(Optional.of(prepared));
        properties.getCoreProperties().setModified(Optional.of(prepared));
    }
}
