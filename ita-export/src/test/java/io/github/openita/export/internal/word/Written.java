package io.github.openita.export.internal.word;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Bytes;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A Word file as it was written, to be read again. */
record Written(Bytes file) {

    static Written of(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(document, DocumentFormat.DOCX, out);
        return new Written(Bytes.of(out.toByteArray()));
    }

    /** A short Thai document of blocks. */
    static Written of(Block... blocks) throws IOException {
        return of(Document.of(thai(), List.of(blocks)));
    }

    static DocumentInfo thai() {
        return DocumentInfo.of("รายงาน", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5));
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file.toArray()));
    }

    /** The parts of the file by their names. */
    Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** A part as XML. */
    String xml(String part) throws IOException {
        return new String(parts().getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The text, as XML. */
    String xml() throws IOException {
        return xml("word/document.xml");
    }

    /** The texts of all paragraphs on the page and in cells, in reading order, without empty ones. */
    List<String> texts() throws IOException {
        try (XWPFDocument opened = open()) {
            return texts(opened.getBodyElements())
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    private static Stream<String> texts(List<IBodyElement> elements) {
        return elements.stream().flatMap(element -> {
            if (element instanceof XWPFTable table) {
                return table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> texts(cell.getBodyElements()));
            }
            return element instanceof XWPFParagraph paragraph ? Stream.of(paragraph.getText()) : Stream.empty();
        });
    }
}
