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

    /** The name of a constant: {@code Outcome.PASS}. */
    static Text of(Enum<?> constant) {
        return MESSAGES.get(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    static Text format(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }
}
