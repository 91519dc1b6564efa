package io.github.openita.examples.benchmarks;

import io.github.openita.export.intake.IntakeReader;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.intake.IntakeWorkbook;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The workbook of the complete sample made a dossier, beside POI's SAX reader that hands out its cells alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ImportBenchmark {

    /** Folder of the sample dossiers. */
    @Param("ita-examples/samples")
    public String samples = "";

    private final IntakeReader reader = IntakeReader.standard();
    private byte[] workbook = {};

    /** Writes the workbook. */
    @Setup
    public void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IntakeWorkbook.standard()
                .write(DossierJson.standard().read(Path.of(samples, "complete.json")), Language.TH, out);
        workbook = out.toByteArray();
    }

    /** Cells, keys, values, problems, and the dossier. */
    @Benchmark
    public IntakeResult importWorkbook() throws IOException {
        return reader.read(new ByteArrayInputStream(workbook));
    }

    /** Cells alone, formatted; POI's guard against bombs is on by itself. */
    @Benchmark
    public void poiSax(Blackhole sink)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            XSSFReader parts = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            var sheets = parts.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(parts.getStylesTable(), strings, new Cells(sink), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
    }

    private record Cells(Blackhole sink) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            sink.consume(value);
        }
    }
}
