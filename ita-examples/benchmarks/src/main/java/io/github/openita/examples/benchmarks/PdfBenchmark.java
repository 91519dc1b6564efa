package io.github.openita.examples.benchmarks;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.text.ThaiLines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A tagged PDF, PDF/A-2a and PDF/UA-1, beside the same table from OpenPDF alone: shaped, with text to copy, lines broken
 * between words, but neither tagged nor archivable. Ten rows make about one page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {

    /** Rows of the table. */
    @Param({"100", "400", "1000", "10000"})
    public int rows;

    private final ItaExporter exporter = ItaExporter.create();

    /** The library. */
    @Benchmark
    public void tagged() throws IOException {
        exporter.write(Rows.document(rows), DocumentFormat.PDF, OutputStream.nullOutputStream());
    }

    /** OpenPDF alone. */
    @Benchmark
    public void untagged() throws IOException {
        // The library enables shaping when its fonts are first used.
        exporter.write(Rows.document(1), DocumentFormat.PDF, OutputStream.nullOutputStream());
        LayoutProcessor.setWriteActualText();
        BaseFont base = Plain.FONT;
        Document document = new Document(PageSize.A4, 85, 57, 71, 57);
        PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        document.setGlyphSubstitutionEnabled(false);
        document.open();
        PdfPTable table = new PdfPTable(Rows.WEIGHTS.length);
        table.setWidths(Rows.WEIGHTS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        Font font = new Font(base, 11.5f);
        Rows.TITLES.forEach(title -> table.addCell(phrase(title, font)));
        for (int row = 1; row <= rows; row++) {
            List.of(
                            Integer.toString(row),
                            Rows.work(row),
                            Rows.price(row).toPlainString(),
                            Rows.method(),
                            Rows.winner(row),
                            Rows.reason())
                    .forEach(text -> table.addCell(phrase(text, font)));
        }
        document.add(table);
        document.close();
    }

    private static Phrase phrase(String text, Font font) {
        int[] breaks = ThaiLines.breaks(text);
        Chunk chunk = new Chunk(text, font);
        chunk.setSplitCharacter(
                (start, current, end, letters, chunks) -> Arrays.binarySearch(breaks, current + 1) >= 0);
        return new Phrase(chunk);
    }

    /** OpenPDF keeps every font that its layout processor has seen, so there is one. */
    private static final class Plain {

        private static final BaseFont FONT = load();

        private static BaseFont load() {
            String path = "/io/github/openita/export/internal/pdf/fonts/Sarabun-Regular.ttf";
            try {
                BaseFont font = BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
                LayoutProcessor.loadFont(font, path);
                return font;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
