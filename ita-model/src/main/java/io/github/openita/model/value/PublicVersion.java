package io.github.openita.model.value;

import org.jspecify.annotations.Nullable;

/**
 * What was made so that the public easily understands a guideline (R36): what a reviewer looks at. A file or a link is
 * enough; it may be the guideline's own file.
 *
 * @param form what was made; not asked for
 * @param file its file
 * @param link its page
 */
public record PublicVersion(
        @Nullable PublicForm form,
        @Nullable FileRef file,
        @Nullable WebLink link) implements Answer {

    /** A version in a form, as a file. */
    public static PublicVersion of(PublicForm form, FileRef file) {
        return new PublicVersion(form, file, null);
    }

    /** A version in a form, as a page. */
    public static PublicVersion of(PublicForm form, WebLink link) {
        return new PublicVersion(form, null, link);
    }

    @Override
    public boolean answered() {
        return (file != null && file.answered()) || (link != null && link.answered());
    }
}
