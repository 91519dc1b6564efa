package io.github.openita.export.report;

import io.github.openita.export.document.Column;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of the report's tables. */
final class Columns {

    private Columns() {}

    /** Columns whose titles stand under a key, each with its share of the width. */
    static List<Column> of(Wording words, String key, int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(at -> Column.of(words.say(key + "." + (at + 1)), weights[at]))
                .toList();
    }
}
