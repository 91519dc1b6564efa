package io.github.openita.checklist.assessment;

import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;

/** What outcomes, bases, decisions and obligations are called, wherever they are shown. */
public final class Terms {

    private static final Messages MESSAGES = Messages.load(Terms.class, "terms");

    private Terms() {}

    /**
     * The name of a constant.
     *
     * @param constant an {@link Outcome}, or a basis, decision or obligation of an edition
     * @throws IllegalArgumentException for any other constant
     */
    public static Text of(Enum<?> constant) {
        return MESSAGES.get(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }
}
