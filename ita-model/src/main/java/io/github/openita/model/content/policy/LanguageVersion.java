package io.github.openita.model.content.policy;

import io.github.openita.model.text.Language;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * The announcement as published in one language; a file or a link is enough.
 *
 * @param language its language
 * @param file its file
 * @param link its page
 */
public record LanguageVersion(
        @Nullable Language language,
        @Nullable FileRef file,
        @Nullable WebLink link) {

    /** Whether the version can be found on the web. */
    public boolean published() {
        return (file != null && WebAddress.isWellFormed(file.url()))
                || (link != null && WebAddress.isWellFormed(link.url()));
    }
}
