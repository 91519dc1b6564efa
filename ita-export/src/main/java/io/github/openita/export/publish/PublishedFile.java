package io.github.openita.export.publish;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.DataTable;
import io.github.openita.export.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be written.
 *
 * @param name its name within the folder
 * @param mediaType its media type
 * @param content makes what is in it
 */
public record PublishedFile(String name, String mediaType, Content content) {

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it, all at once. */
        void write(ItaExporter exporter, OutputStream out) throws IOException;
    }

    /** A document in a format. */
    public static PublishedFile of(String name, Document document, DocumentFormat format) {
        return new PublishedFile(name, format.mediaType(), (exporter, out) -> exporter.write(document, format, out));
    }

    /** A table for programs, as CSV. */
    public static PublishedFile csv(String name, DataTable table) {
        return new PublishedFile(name, "text/csv", (exporter, out) -> exporter.writeCsv(table, out));
    }

    /** Its bytes. */
    public byte[] bytes(ItaExporter exporter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write(exporter, out);
        return out.toByteArray();
    }
}
