package io.github.openita.examples.cli;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** The command was not used as it can be; says how, in both languages. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // A text is an immutable value; exceptions of this kind are not meant to be serialized.
    private final transient Text text;

    UsageException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    Text text() {
        return text;
    }
}
