package io.github.openita.export.internal.intake;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** A file that is not read, or not further. */
final class UnusableBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    UnusableBook(Text why) {
        super(why.in(Language.EN));
        this.why = why;
    }

    Text why() {
        return why;
    }
}
