package io.github.openita.export.internal.word;

import io.github.openita.export.internal.ooxml.FixedZip;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word file without a text: its styles, numberings, fonts and settings. */
final class Skeleton {

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/document.xml", "document.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/numbering.xml", "numbering.xml",
            "word/fontTable.xml", "fontTable.xml");

    /** A new file, to be filled. */
    XWPFDocument open() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            parts.put(part.getKey(), resource(part.getValue()));
        }
        return new XWPFDocument(new ByteArrayInputStream(new FixedZip().written(parts)));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Skeleton.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
