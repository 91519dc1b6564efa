package io.github.openita.model.value;

import io.github.openita.model.text.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * A published file.
 *
 * @param url absolute http or https address
 * @param format its format
 * @param name its name as shown
 */
public record FileRef(
        @Nullable String url,
        @Nullable FileFormat format,
        @Nullable String name) implements Answer {

    /** A file at an address in a format. */
    public static FileRef of(String url, FileFormat format) {
        return new FileRef(url, format, null);
    }

    @Override
    public boolean answered() {
        return !ThaiText.isBlank(url);
    }

    /** Whether the file is there, with a well-formed address, in this format. */
    public boolean isPublishedAs(FileFormat wanted) {
        return format == wanted && WebAddress.isWellFormed(url);
    }
}
