package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.file.ForeignZip;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook, each read as XML without anything from outside, all together no further than the limit. */
final class BookParts implements AutoCloseable {

    private final ForeignZip zip;
    private final Map<String, ForeignZip.Entry> entries = new LinkedHashMap<>();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long left;

    private BookParts(ForeignZip zip, BookLimits limits) {
        this.zip = zip;
        this.left = limits.expanded();
        zip.entries().forEach(entry -> entries.putIfAbsent(entry.name(), entry));
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static BookParts open(byte[] file, BookLimits limits) throws IOException {
        if (FileKind.entries(file) > limits.parts()) {
            throw new UnusableBook(Vocabulary.say("file.expands"));
        }
        return new BookParts(ForeignZip.open(file), limits);
    }

    /** @throws UnusableBook if the parts are more, or larger altogether, than the limits say */
    static void demand(byte[] file, BookLimits limits) throws IOException {
        try (BookParts parts = open(file, limits)) {
            for (ForeignZip.Entry entry : parts.zip.entries()) {
                try (InputStream in = parts.new Counted(entry.stream())) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** What reads the start of each element. */
    @FunctionalInterface
    interface Elements {
        void at(String name, XMLStreamReader reader) throws XMLStreamException;
    }

    /** Reads a part from its first element to its last; nothing where it is not there. */
    void each(String part, Elements elements) throws IOException, XMLStreamException {
        stream(part, reader -> {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    elements.at(reader.getLocalName(), reader);
                }
            }
        });
    }

    /** What reads a whole part. */
    @FunctionalInterface
    interface Whole {
        void read(XMLStreamReader reader) throws XMLStreamException;
    }

    void stream(String part, Whole whole) throws IOException, XMLStreamException {
        ForeignZip.Entry entry = entries.get(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new BufferedInputStream(new Counted(entry.stream()))) {
            XMLStreamReader reader = xml.createXMLStreamReader(characters(in));
            whole.read(reader);
            reader.close();
        }
    }

    /** Characters: given bytes that are none, the parser would speak of it to the error stream of the process. */
    private static Reader characters(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read() << 8 | in.read();
        in.reset();
        boolean wide = first == 0xFEFF || first == 0xFFFE;
        Reader reader = new BufferedReader(
                new InputStreamReader(in, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    boolean hasMacros() {
        return entries.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /** The targets of a part's relationships by their ids, as names of parts. */
    Map<String, String> targets(String relationships, String folder, Consumer<String> main)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new LinkedHashMap<>();
        each(relationships, (name, reader) -> {
            String id = reader.getAttributeValue(null, "Id");
            String target = reader.getAttributeValue(null, "Target");
            String type = reader.getAttributeValue(null, "Type");
            if (name.equals("Relationship") && id != null && target != null) {
                String part = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(id, part);
                if (type != null && type.endsWith("/officeDocument")) {
                    main.accept(part);
                }
            }
        });
        return targets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            return count(read, Math.max(read, 0));
        }

        private int count(int read, int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new UnusableBook(Vocabulary.say("file.expands"));
            }
            return read;
        }
    }
}
