package io.github.openita.export.handbook;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Term;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;

/** An edition and the words about it in one language. */
record Wording(Messages messages, Edition edition, FiscalYear year, Language language) {

    String say(String key, Object... arguments) {
        return in(messages.format(key, arguments));
    }

    String in(Text text) {
        return text.in(language);
    }

    /** A responsible unit by its code, as the edition names it. */
    String unit(String code) {
        return edition.vocabulary("responsibleUnits")
                .flatMap(units -> units.term(code))
                .map(this::unit)
                .orElse(code);
    }

    private String unit(Term term) {
        String name = in(term.name());
        return name.contains(term.code()) ? name : term.code() + " " + name;
    }
}
