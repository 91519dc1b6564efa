package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Chart.Kind;
import io.github.openita.export.internal.render.SeriesInk;
import java.math.BigDecimal;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
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
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** A chart on a sheet, over cells that another has written. */
final class ChartDrawing {

    /** Apart in brightness too, for those who do not tell colours. */
    private static final int WIDE = 7;

    private static final int HIGH = 22;
    /** With more bars, figures upon them would lie on another. */
    private static final int MOST_LABELS = 24;

    private final Book book;
    private final XSSFSheet sheet;
    private final Chart chart;
    private final int first;

    /**
     * A chart.
     *
     * @param first the row of the first category; names are in the first column, series in those to its right
     */
    ChartDrawing(Book book, XSSFSheet sheet, Chart chart, int first) {
        this.book = book;
        this.sheet = sheet;
        this.chart = chart;
        this.first = first;
    }

    void draw() {
        int left = chart.series().size() + 2;
        for (int column = left; column < left + WIDE; column++) {
            sheet.setColumnWidth(column, 13 * 256);
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, first - 1, left + WIDE, first - 1 + HIGH));
        describe(drawn);
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        drawn.plot(data(drawn));
        if (chart.kind() == Kind.STACKED_BAR) {
            stack(drawn);
        }
        if (chart.kind() != Kind.RADAR) {
            label(drawn);
        }
        font(drawn);
        speak(drawn);
    }

    /** POI writes the language of the machine into titles, where the document's belongs. */
    private void speak(XSSFChart drawn) {
        String tag = book.words().say("language");
        tongue(drawn.getCTChart().getTitle(), tag);
        for (CTValAx axis : drawn.getCTChart().getPlotArea().getValAxList()) {
            if (axis.isSetTitle()) {
                tongue(axis.getTitle(), tag);
            }
        }
    }

    private static void tongue(CTTitle title, String tag) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPList()) {
            paragraph.getRList().forEach(run -> run.getRPr().setLang(tag));
        }
    }

    private void describe(XSSFChart drawn) {
        drawn.getGraphicFrame().setName(chart.title());
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(book.words().say("chart.alternative", chart.title()));
    }

    private XDDFChartData data(XSSFChart drawn) {
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.getOrAddMajorGridProperties().setLineProperties(line(0xD5DBE1));
        if (chart.unit() != null && chart.kind() != Kind.RADAR) {
            values.setTitle(book.words().say("unit", chart.unit()));
        }
        ChartTypes type = chart.kind() == Kind.RADAR ? ChartTypes.RADAR : ChartTypes.BAR;
        XDDFChartData data = drawn.createData(type, names, values);
        data.setVaryColors(false);
        kind(data);
        for (int at = 0; at < chart.series().size(); at++) {
            series(data, at);
        }
        return data;
    }

    private void kind(XDDFChartData data) {
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setGapWidth(60);
            if (chart.kind() == Kind.STACKED_BAR) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
        } else if (data instanceof XDDFRadarChartData radar) {
            radar.setStyle(RadarStyle.MARKER);
        }
    }

    /** Bars upon another. POI's smaller schema lacks the type of this number, so it is set as letters. */
    private static void stack(XSSFChart drawn) {
        CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private void series(XDDFChartData data, int at) {
        Chart.Series figures = chart.series().get(at);
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(0));
        Double[] numbers =
                figures.values().stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
        XDDFChartData.Series series =
                data.addSeries(names, XDDFDataSourcesFactory.fromArray(numbers, range(at + 1), at + 1));
        series.setTitle(figures.name(), new CellReference(sheet.getSheetName(), first - 1, at + 1, true, true));
        int color = SeriesInk.of(chart.series(), at);
        if (chart.kind() == Kind.RADAR) {
            XDDFLineProperties line = line(color);
            line.setWidth(2.25);
            series.setLineProperties(line);
        } else {
            series.setFillProperties(fill(color));
        }
    }

    private String range(int column) {
        int last = first + chart.categories().size() - 1;
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFLineProperties line(int color) {
        return new XDDFLineProperties(fill(color));
    }

    private static XDDFSolidFillProperties fill(int color) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color}));
    }

    private void label(XSSFChart drawn) {
        if (chart.series().size() * chart.categories().size() > MOST_LABELS) {
            return;
        }
        CTDLbls labels = drawn.getCTChart().getPlotArea().getBarChartArray(0).addNewDLbls();
        if (chart.kind() == Kind.STACKED_BAR) {
            // On the bars themselves, which are dark and light: white letters would not do on all.
            face(labels.addNewTxPr()).addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void font(XSSFChart drawn) {
        face(drawn.getCTChartSpace().addNewTxPr());
    }

    private static CTTextCharacterProperties face(CTTextBody body) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(Face.POINTS * 100);
        letters.addNewLatin().setTypeface(Face.FONT);
        letters.addNewCs().setTypeface(Face.FONT);
        return letters;
    }
}
