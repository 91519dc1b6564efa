package io.github.openita.export.national;

import io.github.openita.export.document.Column;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/** The words of the roll-up in one language. */
record Wording(Language language) {

    private static final Messages MESSAGES = Messages.load(Wording.class, "national");

    String say(String key, Object... arguments) {
        return in(MESSAGES.format(key, arguments));
    }

    /** A text in the language, else in the other. */
    String in(Text text) {
        return text.eitherIn(language);
    }

    /** The name of a unit, or that it has none. */
    String name(Text name) {
        String said = in(name);
        return said.isEmpty() ? say("noName") : said;
    }

    /** Columns whose titles stand under a key, each with its share of the width. */
    List<Column> columns(String key, int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(at -> Column.of(say(key + "." + (at + 1)), weights[at]))
                .toList();
    }
}
