package io.github.openita.export.publish;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.document.Document;
import java.util.List;

/**
 * A document of a station, ready to be written.
 *
 * @param id what it is known by within the station, such as {@code report}: small Latin letters, digits and hyphens
 * @param formats the formats in which it makes sense, the usual one first
 * @param document the document
 */
public record StationDocument(String id, List<DocumentFormat> formats, Document document) {

    /** Copies the list; refuses an id that could not be part of a file's name, and no format. */
    public StationDocument {
        formats = List.copyOf(formats);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || formats.isEmpty()) {
            throw new IllegalArgumentException("not a document of a station: " + id);
        }
    }

    /** A document that makes sense in every format. */
    public static StationDocument of(String id, Document document) {
        return new StationDocument(id, List.of(DocumentFormat.values()), document);
    }
}
