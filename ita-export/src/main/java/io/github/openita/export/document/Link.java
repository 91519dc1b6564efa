package io.github.openita.export.document;

import java.net.URI;

/**
 * A link to a page.
 *
 * @param text what is read
 * @param target where it leads: an absolute address of http, https, mailto or tel
 */
public record Link(String text, URI target) implements Inline {

    /** Refuses addresses that a reader should not follow from a document. */
    public Link {
        String scheme = target.getScheme();
        if (scheme == null || !scheme.matches("(?i)https?|mailto|tel")) {
            throw new IllegalArgumentException("a link needs an address of http, https, mailto or tel");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a link needs a text");
        }
    }
}
