package io.github.openita.export.national;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Heading;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the roll-up in one language.
 *
 * @param language the language
 * @param sheets whether they are for a workbook, where captions name sheets and headings would be sheets of their own
 */
record Wording(Language language, boolean sheets) {

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

    /** A heading, where there are headings. */
    List<Block> heading(String key) {
        return sheets ? List.of() : List.of(new Heading(2, say(key)));
    }

    /** The caption of a table, where no heading stands above it. */
    @Nullable
    String caption(String key) {
        return sheets ? say(key) : null;
    }

    /** Columns whose titles stand under a key, each with its share of the width. */
    List<Column> columns(String key, int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(at -> Column.of(say(key + "." + (at + 1)), weights[at]))
                .toList();
    }
}
