package io.github.openita.export.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framed remark that should not be overlooked.
 *
 * @param tone what it is about, shown by a word and a colour
 * @param title its title
 * @param paragraphs its text
 */
public record Callout(Tone tone, @Nullable String title, List<Prose> paragraphs) implements Block {

    /** Copies the list. */
    public Callout {
        paragraphs = List.copyOf(paragraphs);
        if (title == null && paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a callout needs a text");
        }
    }

    /** A remark of one paragraph. */
    public static Callout of(Tone tone, String title, String text) {
        return new Callout(tone, title, List.of(Prose.of(text)));
    }
}
