package io.github.openita.export.internal.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of a workbook that may come from anywhere. Macros, links and drawings are not looked at. */
final class BookReader {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final BookLimits limits;

    BookReader(BookLimits limits) {
        this.limits = limits;
    }

    private record Tab(String name, String part) {}

    /** @throws UnusableBook if it cannot be read */
    Book read(byte[] file) {
        if (file.length > limits.bytes()) {
            throw new UnusableBook(Vocabulary.say("file.tooLarge", limits.bytes() >> 20));
        }
        FileKind.demandWorkbook(file);
        try (BookParts parts = BookParts.open(file, limits)) {
            return new Book(grids(parts), parts.hasMacros());
        } catch (UnusableBook e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // Damaged archives and XML make the readers below throw whatever they like.
            throw new UnusableBook(Vocabulary.say("file.broken"));
        }
    }

    private List<Grid> grids(BookParts parts) throws IOException, XMLStreamException {
        List<String> main = new ArrayList<>();
        parts.targets("_rels/.rels", "", main::add);
        if (main.isEmpty() || !parts.has(main.get(0))) {
            throw new UnusableBook(Vocabulary.say("file.other"));
        }
        int slash = main.get(0).lastIndexOf('/') + 1;
        String folder = main.get(0).substring(0, slash);
        Map<String, String> targets =
                parts.targets(folder + "_rels/" + main.get(0).substring(slash) + ".rels", folder, nobody -> {});
        List<Tab> tabs = new ArrayList<>();
        boolean[] from1904 = {false};
        parts.each(main.get(0), (name, reader) -> {
            if (name.equals("workbookPr")) {
                String value = reader.getAttributeValue(null, "date1904");
                from1904[0] = "1".equals(value) || "true".equals(value);
            } else if (name.equals("sheet")) {
                String id = reader.getAttributeValue(RELATIONS, "id");
                String tab = reader.getAttributeValue(null, "name");
                String part = targets.get(id == null ? reader.getAttributeValue(STRICT, "id") : id);
                if (tab != null && part != null) {
                    tabs.add(new Tab(tab, part));
                }
                if (tabs.size() > limits.sheets()) {
                    throw new UnusableBook(Vocabulary.say("file.sheets", limits.sheets()));
                }
            }
        });
        if (tabs.isEmpty()) {
            throw new UnusableBook(Vocabulary.say("file.other"));
        }
        NumberFormats formats = NumberFormats.read(parts, folder + "styles.xml", from1904[0]);
        GridReader reader = new GridReader(parts, folder + "sharedStrings.xml", formats, limits);
        List<Grid> grids = new ArrayList<>();
        for (Tab tab : tabs) {
            grids.add(reader.read(parts, tab.part(), tab.name()));
        }
        return grids;
    }
}
