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

    private final Script script;
    private final ChartWords words;

    Charts(Script script) {
        this.script = script;
        this.words = new ChartWords(script.words(), script.shown());
    }

    void write(Flow flow, Chart chart) {
        CTP place = flow.paragraph("Figure");
        XWPFRun run = new XWPFRun(place.addNewR(), (IRunBody) new XWPFParagraph(place, script.file()));
        ChartShape shape = ChartShape.of(chart, flow.width());
        try {
            XWPFChart made = script.file().createChart(run, Units.toEMU(shape.width()), Units.toEMU(shape.height()));
            new ChartPlot(made, script.info(), chart).plot(chart, shape.lying());
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
