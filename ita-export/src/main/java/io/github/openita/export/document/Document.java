package io.github.openita.export.document;

import java.util.List;

/**
 * A document, ready for any renderer.
 *
 * @param info what it says of itself
 * @param sections its content, at least one section
 * @param attachments files that travel in it, where the format can carry them
 */
public record Document(DocumentInfo info, List<Section> sections, List<Attachment> attachments) {

    /** Copies the lists. */
    public Document {
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
        return new Document(info, sections, List.of(attachments));
    }
}
