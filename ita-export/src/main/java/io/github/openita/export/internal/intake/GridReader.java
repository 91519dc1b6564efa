package io.github.openita.export.internal.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of sheets: values as they are stored, formulas by the value that they had, nothing calculated. */
final class GridReader {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final BookLimits limits;
    private final List<String> shared = new ArrayList<>();
    private final NumberFormats formats;
    private int cells;

    GridReader(BookParts parts, String strings, NumberFormats formats, BookLimits limits)
            throws IOException, XMLStreamException {
        this.limits = limits;
        this.formats = formats;
        parts.each(strings, (name, reader) -> {
            if (name.equals("si")) {
                count(shared.size());
                shared.add(text(reader, "si"));
            }
        });
    }

    Grid read(BookParts parts, String part, String sheet) throws IOException, XMLStreamException {
        SortedMap<Integer, SortedMap<Integer, Typed>> rows = new TreeMap<>();
        parts.stream(part, reader -> {
            int row = -1;
            int column = -1;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("row")) {
                    row = number(reader.getAttributeValue(null, "r"), row + 2, LAST_ROW) - 1;
                    column = -1;
                } else if (reader.getLocalName().equals("c")) {
                    column = column(reader.getAttributeValue(null, "r"), column + 1);
                    Typed cell = cell(reader);
                    if (cell != null && !cell.isBlank() && row >= 0) {
                        count(++cells);
                        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
                    }
                }
            }
        });
        return new Grid(sheet, rows);
    }

    private void count(int found) {
        if (found > limits.cells()) {
            throw new UnusableBook(Vocabulary.say("file.cells", limits.cells()));
        }
    }

    private @Nullable Typed cell(XMLStreamReader reader) throws XMLStreamException {
        String type = reader.getAttributeValue(null, "t");
        String style = reader.getAttributeValue(null, "s");
        String value = null;
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("c")) {
            if (reader.isStartElement() && reader.getLocalName().equals("v")) {
                value = reader.getElementText();
            } else if (reader.isStartElement() && reader.getLocalName().equals("is")) {
                value = text(reader, "is");
                type = "inlineStr";
            }
        }
        return value == null ? null : typed(type == null ? "n" : type, value, style);
    }

    private Typed typed(String type, String value, @Nullable String style) {
        return switch (type) {
            case "s" -> {
                int index = number(value.strip(), shared.size(), Integer.MAX_VALUE);
                yield index < shared.size() ? new Typed.Words(shared.get(index)) : new Typed.Fault();
            }
            case "inlineStr" -> new Typed.Words(value);
            case "str" -> new Typed.Words(Letters.decoded(value));
            case "d" -> new Typed.Words(value.length() > 10 ? value.substring(0, 10) : value);
            case "b" -> new Typed.Truth(value.strip().equals("1"));
            case "n" -> formats.typed(value, style);
            default -> new Typed.Fault();
        };
    }

    /** The text of a string item: its runs one after another, without how they are to be read aloud. */
    private static String text(XMLStreamReader reader, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aloud = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals(end)) {
            if (reader.isStartElement() && reader.getLocalName().equals("rPh")) {
                aloud = true;
            } else if (reader.isEndElement() && reader.getLocalName().equals("rPh")) {
                aloud = false;
            } else if (reader.isStartElement() && reader.getLocalName().equals("t") && !aloud) {
                text.append(reader.getElementText());
            }
        }
        return Letters.decoded(text.toString());
    }

    private static int number(@Nullable String text, int otherwise, int most) {
        if (text == null || !text.matches("[0-9]{1,9}")) {
            return otherwise;
        }
        return Math.min(Integer.parseInt(text), most);
    }

    private static int column(@Nullable String reference, int otherwise) {
        int column = 0;
        for (int at = 0; reference != null && at < reference.length() && at < 4; at++) {
            char c = reference.charAt(at);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? otherwise : Math.min(column, LAST_COLUMN) - 1;
    }
}
