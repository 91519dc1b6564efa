package io.github.openita.examples.cli;

import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;

/** The words of the command line. */
final class Words {

    private static final Messages MESSAGES = Messages.load(Words.class, "cli");

    private Words() {}

    static Text of(String key) {
        return MESSAGES.get(key);
    }

    static Text format(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }
}
