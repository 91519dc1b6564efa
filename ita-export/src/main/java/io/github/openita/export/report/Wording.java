package io.github.openita.export.report;

import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** The words of a report in one language. */
record Wording(Messages messages, Language language) {

    String say(String key, Object... arguments) {
        return in(messages.format(key, arguments));
    }

    String in(Text text) {
        return text.in(language);
    }
}
