package io.github.openita.export.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a PDF as a screen reader meets them: by its structure tree, block by block. */
public final class StructureText {

    private static final Set<String> BLOCKS =
            Set.of("H1", "H2", "H3", "H4", "H5", "H6", "P", "Lbl", "LBody", "TH", "TD", "Caption");

    private final Map<PDPage, Map<Integer, String>> letters = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    private StructureText() {}

    /** The texts of all blocks that have one, in their order. */
    public static List<String> of(byte[] pdf) throws IOException {
        StructureText found = new StructureText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                found.letters.put(page, lettersOf(page));
            }
            found.walk(document.getDocumentCatalog().getStructureTreeRoot(), new StringBuilder());
        }
        return found.texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static Map<Integer, String> lettersOf(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            byId.merge(content.getMCID(), read(content), String::concat);
        }
        return byId;
    }

    private static String read(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                text.append(read(inner));
            } else if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, StringBuilder above) {
        boolean block = node instanceof PDStructureElement element && BLOCKS.contains(element.getStructureType());
        if (node instanceof PDStructureElement figure
                && figure.getStructureType().equals("Figure")) {
            return;
        }
        StringBuilder text = block ? new StringBuilder() : above;
        int place = texts.size();
        if (block) {
            texts.add("");
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) {
                walk(child, text);
            } else if (kid instanceof Integer id) {
                text.append(at(((PDStructureElement) node).getPage(), id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(at(reference.getPage(), reference.getMCID()));
            }
        }
        if (block) {
            texts.set(place, text.toString());
        }
    }

    private String at(PDPage page, int id) {
        return letters.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
