package io.github.openita.export.item;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document of an item in all formats in which it is to be published, from the same data. Built once and shared
 * between threads.
 */
public final class ItemWriter {

    private final ItaExporter exporter = ItaExporter.create();

    private ItemWriter() {}

    /** A writer. */
    public static ItemWriter create() {
        return new ItemWriter();
    }

    /**
     * Writes the files of a document, each whole or not at all: one for each format, such as {@code o11.pdf} and
     * {@code o11.xlsx}, and beside a workbook each of its tables as CSV, such as {@code o11-cases.csv}.
     *
     * @param folder where to; made if it is not there
     * @return the files, in the order of the formats, tables last
     * @throws io.github.openita.export.UnrenderableException if a block cannot be shown in a format
     */
    public List<Path> write(ItemDocument document, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (DocumentFormat format : document.publishedAs()) {
            Path file = folder.resolve(document.id() + "." + format.extension());
            exporter.write(document.document(), format, file);
            written.add(file);
        }
        if (document.publishedAs().contains(DocumentFormat.XLSX)) {
            for (DataTable table : document.document().data()) {
                Path file = folder.resolve(document.id() + "-" + table.key() + ".csv");
                exporter.writeCsv(table, file);
                written.add(file);
            }
        }
        return List.copyOf(written);
    }
}
