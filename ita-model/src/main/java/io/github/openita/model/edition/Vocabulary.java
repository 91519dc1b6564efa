package io.github.openita.model.edition;

import java.util.List;
import java.util.Optional;

/**
 * Words from which requirements choose: work lines, plans, file formats, statements that there is nothing to report.
 *
 * @param name the name: workLines
 * @param terms the words, in their official order
 */
public record Vocabulary(String name, List<Term> terms) {
    /** Copies its lists. */
    public Vocabulary {
        terms = List.copyOf(terms);
    }

    /** The word with a code. */
    public Optional<Term> term(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
