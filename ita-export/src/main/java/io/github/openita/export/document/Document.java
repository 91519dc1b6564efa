package io.github.openita.export.document;

import java.util.List;

/**
 * A document, ready for any renderer.
 *
 * @param info what it says of itself
 * @param sections its content, at least one section
 * @param attachments files that travel in it, where the format can carry them
 * @param data its data once more, as a program reads them; where there are some, Excel holds these and not the sections
 */
public record Document(DocumentInfo info, List<Section> sections, List<Attachment> attachments, List<DataTable> data) {

    /** A document without tables for programs. */
    public Document(DocumentInfo info, List<Section> sections, List<Attachment> attachments) {
        this(info, sections, attachments, List.of());
    }

    /** Copies the lists. */
    public Document {
        data = List.copyOf(data);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document needs a section");
        }
    }

    /** A document of sections. */
    public static Document of(DocumentInfo info, Section... sections) {
        return new Document(info, List.of(sections), List.of());
    }

    /** A document of one section in portrait. */
    public static Document of(DocumentInfo info, List<Block> blocks) {
        return of(info, Section.portrait(blocks));
    }

    /** With files that travel in it. */
    public Document withAttachments(Attachment... attachments) {
        return new Document(info, sections, List.of(attachments), data);
    }

    /** With its data as a program reads them. */
    public Document withData(List<DataTable> data) {
        return new Document(info, sections, attachments, data);
    }
}
