package io.github.openita.model.edition;

import java.util.Locale;

/** A constant that an edition's JSON writes as a word of its own. */
public interface Keyword {

    /** The name of the constant. */
    String name();

    /** The word: the name in lower case, with hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
