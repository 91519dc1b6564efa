package io.github.openita.export.internal.word;

import io.github.openita.export.document.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Places charts, which Word draws itself and lets one edit: with their numbers in a workbook, and told in words. */
final class Charts {

    /** The height of a chart in points; a round one needs more. */
    static final int HEIGHT = 240;

    static final int RADAR_HEIGHT = 300;

    private static final int TWIPS = 20;

    private final Script script;
    private final ChartWords words;

    Charts(Script script) {
        this.script = script;
        this.words = new ChartWords(script.words(), script.shown());
    }

    void write(Flow flow, Chart chart) {
        CTP place = flow.paragraph("Figure");
        XWPFRun run = new XWPFRun(place.addNewR(), (IRunBody) new XWPFParagraph(place, script.file()));
        int height = chart.kind() == Chart.Kind.RADAR ? RADAR_HEIGHT : HEIGHT;
        try {
            XWPFChart made =
                    script.file().createChart(run, Units.toEMU((double) flow.width() / TWIPS), Units.toEMU(height));
            new ChartPlot(made, script.info(), chart).plot(chart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setTitle(Legal.text(chart.title()));
        properties.setDescr(Legal.text(words.of(chart)));
    }
}
