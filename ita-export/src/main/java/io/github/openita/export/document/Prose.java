package io.github.openita.export.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with emphasis and links. A line feed in it is the end of a line.
 *
 * @param parts its parts, in reading order
 */
public record Prose(List<Inline> parts) {

    /** Copies the list. */
    public Prose {
        parts = List.copyOf(parts);
    }

    /** Plain text. */
    public static Prose of(String text) {
        return new Prose(text.isEmpty() ? List.of() : List.of(Run.of(text)));
    }

    /** Text of parts. */
    public static Prose of(Inline... parts) {
        return new Prose(List.of(parts));
    }

    /** Its letters alone. */
    public String text() {
        return parts.stream().map(Inline::text).collect(Collectors.joining());
    }
}
