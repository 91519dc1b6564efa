package io.github.openita.export.internal.word;

import io.github.openita.model.text.Language;

/** The names that Office files have for languages. */
final class Tongue {

    static final String THAI = "th-TH";
    static final String ENGLISH = "en-US";

    private Tongue() {}

    static String of(Language language) {
        return language == Language.TH ? THAI : ENGLISH;
    }
}
