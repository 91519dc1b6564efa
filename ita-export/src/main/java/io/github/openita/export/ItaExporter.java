package io.github.openita.export;

import io.github.openita.export.document.DataTable;
import io.github.openita.export.document.Document;
import io.github.openita.export.internal.csv.CsvWriter;
import io.github.openita.export.internal.excel.ExcelRenderer;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.export.internal.pdf.PdfRenderer;
import io.github.openita.export.internal.render.Renderer;
import io.github.openita.export.internal.word.WordRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes documents as files. The same document gives the same bytes on one JDK. Built once and shared between threads.
 */
public final class ItaExporter {

    private final Map<DocumentFormat, Renderer> renderers;

    private ItaExporter(Map<DocumentFormat, Renderer> renderers) {
        this.renderers = renderers;
    }

    /** An exporter of every format. */
    public static ItaExporter create() {
        return new ItaExporter(Map.of(
                DocumentFormat.PDF,
                new PdfRenderer(),
                DocumentFormat.DOCX,
                new WordRenderer(),
                DocumentFormat.XLSX,
                new ExcelRenderer()));
    }

    /**
     * Writes a document, whole or not at all: nothing goes out before all of it is made.
     *
     * @param out receives the file; it is not closed
     * @throws UnrenderableException if a block cannot be shown in the format; nothing was written then
     */
    public void write(Document document, DocumentFormat format, OutputStream out) throws IOException {
        rendered(document, format).writeTo(out);
    }

    /**
     * Writes a document into a file, whole or not at all: a file of that name stays as it was until all is made.
     *
     * @throws UnrenderableException if a block cannot be shown in the format; nothing was written then
     */
    public void write(Document document, DocumentFormat format, Path file) throws IOException {
        WholeFile.write(file, rendered(document, format)::writeTo);
    }

    /**
     * Writes a table of a document's data as comma-separated values: UTF-8 with a byte order mark, days in the Common Era,
     * no text that a spreadsheet would take for a formula. The file is written whole or not at all.
     */
    public void writeCsv(DataTable table, Path file) throws IOException {
        byte[] csv = CsvWriter.bytes(table);
        WholeFile.write(file, out -> out.write(csv));
    }

    /** Writes the same into a stream, which is not closed. */
    public void writeCsv(DataTable table, OutputStream out) throws IOException {
        out.write(CsvWriter.bytes(table));
    }

    private ByteArrayOutputStream rendered(Document document, DocumentFormat format) throws IOException {
        Renderer renderer = renderers.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException("no renderer for " + format);
        }
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        renderer.render(document, made);
        return made;
    }
}
