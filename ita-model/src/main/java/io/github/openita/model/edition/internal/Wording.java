package io.github.openita.model.edition.internal;

import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import java.util.Arrays;

/** The texts of faults. The bundle is read when the first fault needs it. */
final class Wording {

    private static final Messages MESSAGES = Messages.load(Wording.class, "faults");

    private Wording() {}

    /** Numbers stay in Arabic digits in Thai as well: they say what to write, and JSON knows no others. */
    static Text of(Fault fault, Object... arguments) {
        return MESSAGES.format(
                fault.name(), Arrays.stream(arguments).map(Object::toString).toArray());
    }
}
