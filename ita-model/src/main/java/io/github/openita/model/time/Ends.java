package io.github.openita.model.time;

import io.github.openita.model.text.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two ends of a range in words. */
final class Ends {

    private Ends() {}

    static <T> String join(Language language, @Nullable T from, @Nullable T to, Function<T, String> style) {
        if (from != null && to != null) {
            return from.equals(to) ? style.apply(from) : style.apply(from) + " – " + style.apply(to);
        }
        if (from != null) {
            return (language == Language.TH ? "ตั้งแต่ " : "from ") + style.apply(from);
        }
        return to == null ? "" : (language == Language.TH ? "ถึง " : "until ") + style.apply(to);
    }
}
