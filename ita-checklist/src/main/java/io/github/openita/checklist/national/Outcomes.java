package io.github.openita.checklist.national;

import io.github.openita.checklist.assessment.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outcomes of all requirements in the edition's order, one letter each: {@code P} pass, {@code F} fail, {@code N} not
 * provided, {@code A} not applicable, {@code R} needs review.
 *
 * @param letters the letters
 */
public record Outcomes(String letters) {

    private static final List<Outcome> ORDER =
            List.of(Outcome.PASS, Outcome.FAIL, Outcome.NOT_PROVIDED, Outcome.NOT_APPLICABLE, Outcome.NEEDS_REVIEW);
    private static final String LETTERS = "PFNAR";

    /** @throws IllegalArgumentException if a letter stands for nothing */
    public Outcomes {
        if (letters.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("an outcome is one of " + LETTERS);
        }
    }

    /** The outcomes in short. */
    public static Outcomes of(List<Outcome> outcomes) {
        return new Outcomes(outcomes.stream()
                .map(each -> LETTERS.substring(ORDER.indexOf(each), ORDER.indexOf(each) + 1))
                .collect(Collectors.joining()));
    }

    /** How many there are. */
    public int size() {
        return letters.length();
    }

    /** The outcome of the requirement at a place, from 0. */
    public Outcome at(int place) {
        return ORDER.get(LETTERS.indexOf(letters.charAt(place)));
    }

    /** How many requirements have an outcome. */
    public int count(Outcome outcome) {
        char letter = LETTERS.charAt(ORDER.indexOf(outcome));
        return (int) letters.chars().filter(each -> each == letter).count();
    }
}
