package io.github.openita.export.internal.word;

import io.github.openita.export.document.Chart;
import io.github.openita.export.internal.render.SeriesInk;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** How a chart looks: the document's font and digits, figures beside bars, marks and greys that differ. */
final class ChartLook {

    private static final int LINE = 28575;
    private static final int DARK = 0x80;
    private static final int HAIR = 6350;
    private static final String GRID = "D9D9D9";
    private static final List<STMarkerStyle.Enum> MARKS =
            List.of(STMarkerStyle.CIRCLE, STMarkerStyle.DIAMOND, STMarkerStyle.SQUARE, STMarkerStyle.TRIANGLE);

    private final XWPFChart made;
    private final List<Chart.Series> shown;
    private final String format;
    private final String scaleFormat;

    ChartLook(XWPFChart made, List<Chart.Series> shown, String format, String scaleFormat) {
        this.shown = shown;
        this.made = made;
        this.format = format;
        this.scaleFormat = scaleFormat;
    }

    /** Gives a chart that is plotted its look. */
    void apply(boolean stacked) {
        frame(made.getCTChartSpace());
        CTTextBody all = made.getCTChartSpace().addNewTxPr();
        all.addNewBodyPr();
        ChartFont.TEXT.into(all.addNewP().addNewPPr().addNewDefRPr());
        ChartFont.TITLE.into(made.getCTChart().getTitle().getTx().getRich());
        CTPlotArea area = made.getCTChart().getPlotArea();
        area.getBarChartList().forEach(bars -> bars(bars, stacked));
        area.getRadarChartList().forEach(radar -> lines(radar.getSerList()));
        area.getCatAxList().stream()
                .flatMap(axis -> axis.isSetTitle() ? Stream.of(axis.getTitle()) : Stream.empty())
                .forEach(ChartLook::small);
        area.getValAxList().forEach(this::values);
    }

    /** White and without a line around. */
    private static void frame(CTChartSpace space) {
        CTShapeProperties shape = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        fill(shape, "FFFFFF");
        shape.addNewLn().addNewNoFill();
    }

    private void values(CTValAx axis) {
        line(axis.addNewMajorGridlines().addNewSpPr(), GRID, HAIR);
        numbers(axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt(), scaleFormat);
        if (axis.isSetTitle()) {
            small(axis.getTitle());
        }
    }

    private static void small(CTTitle title) {
        ChartFont.TEXT.into(title.getTx().getRich());
    }

    private void bars(CTBarChart chart, boolean stacked) {
        if (stacked) {
            overlap(chart.addNewOverlap());
        }
        List<CTBarSer> series = chart.getSerList();
        for (int at = 0; at < series.size(); at++) {
            CTBarSer bars = series.get(at);
            fill(bars.isSetSpPr() ? bars.getSpPr() : bars.addNewSpPr(), SeriesInk.hex(shown, at));
            figures(bars.addNewDLbls(), stacked, at);
        }
    }

    /** Figures above bars; within bars that stand on another, white on dark ones. */
    private void figures(CTDLbls figures, boolean stacked, int series) {
        numbers(figures.addNewNumFmt(), format);
        CTTextBody text = figures.addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        String color = stacked && isDark(SeriesInk.hex(shown, series)) ? "FFFFFF" : "000000";
        letters.addNewSolidFill().addNewSrgbClr().setVal(ChartFont.rgb(color));
        ChartFont.TEXT.into(letters);
        figures.addNewDLblPos().setVal(stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
        figures.addNewShowLegendKey().setVal(false);
        figures.addNewShowVal().setVal(true);
        figures.addNewShowCatName().setVal(false);
        figures.addNewShowSerName().setVal(false);
        figures.addNewShowPercent().setVal(false);
        figures.addNewShowBubbleSize().setVal(false);
    }

    private void lines(List<CTRadarSer> series) {
        for (int at = 0; at < series.size(); at++) {
            CTRadarSer radar = series.get(at);
            line(radar.isSetSpPr() ? radar.getSpPr() : radar.addNewSpPr(), SeriesInk.hex(shown, at), LINE);
            CTMarker marker = radar.isSetMarker() ? radar.getMarker() : radar.addNewMarker();
            marker.addNewSymbol().setVal(MARKS.get(at % MARKS.size()));
            fill(marker.addNewSpPr(), SeriesInk.hex(shown, at));
        }
    }

    /** Full; POI's trimmed schemas cannot set it. */
    private static void overlap(CTOverlap overlap) {
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void numbers(CTNumFmt numbers, String format) {
        numbers.setFormatCode(format);
        numbers.setSourceLinked(false);
    }

    private static boolean isDark(String color) {
        return (ChartFont.rgb(color)[1] & 0xFF) < DARK;
    }

    private static void fill(CTShapeProperties shape, String color) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(ChartFont.rgb(color));
    }

    private static void line(CTShapeProperties shape, String color, int width) {
        CTLineProperties line = shape.addNewLn();
        line.setW(width);
        line.addNewSolidFill().addNewSrgbClr().setVal(ChartFont.rgb(color));
    }
}
