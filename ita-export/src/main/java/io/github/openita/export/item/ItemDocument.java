package io.github.openita.export.item;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.document.Document;
import java.util.List;

/**
 * A document that answers an item, or a part of one.
 *
 * @param item the item's code in the edition, such as {@code O7}
 * @param id what it is known by within the station, such as {@code o7-plan}: small Latin letters, digits and hyphens
 * @param publishedAs the formats in which the item is to be published: PDF, and those that the edition demands
 * @param document the document, with its data in tables
 */
public record ItemDocument(String item, String id, List<DocumentFormat> publishedAs, Document document) {

    /** Copies the list. */
    public ItemDocument {
        publishedAs = List.copyOf(publishedAs);
    }

    /** What the id ends with behind the item's code; empty where it is the code alone. */
    String suffix() {
        return id.length() > item.length() ? id.substring(item.length() + 1) : "";
    }
}
