package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A guideline, measure or explanation, in its own words or as a published file; either is enough.
 *
 * @param text its words
 * @param file its file; one file may serve several guidelines
 * @param legalBasis the law that it follows; printed with it, but no answer alone
 */
public record GuidelineText(
        @Nullable Text text,
        @Nullable FileRef file,
        @Nullable Text legalBasis) implements Answer {

    /** A guideline in words. */
    public static GuidelineText of(Text text) {
        return new GuidelineText(text, null, null);
    }

    /** A guideline as a file. */
    public static GuidelineText of(FileRef file) {
        return new GuidelineText(null, file, null);
    }

    /** With the law that it follows. */
    public GuidelineText withLegalBasis(Text legalBasis) {
        return new GuidelineText(text, file, legalBasis);
    }

    @Override
    public boolean answered() {
        return (text != null && text.answered()) || (file != null && file.answered());
    }
}
