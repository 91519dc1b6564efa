package io.github.openita.model.value;

import io.github.openita.model.text.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * A person as official documents name one.
 *
 * @param rank the rank, or the title of a civilian (นาย, นาง, นางสาว)
 * @param firstName first name
 * @param surname surname
 */
public record Person(
        @Nullable String rank,
        @Nullable String firstName,
        @Nullable String surname) implements Answer {

    /** A person with rank and both names. */
    public static Person of(String rank, String firstName, String surname) {
        return new Person(rank, firstName, surname);
    }

    @Override
    public boolean answered() {
        return !ThaiText.isBlank(rank) && named();
    }

    /** Whether both names are there. */
    public boolean named() {
        return !ThaiText.isBlank(firstName) && !ThaiText.isBlank(surname);
    }

    /** Whether both are named and the names are the same, whatever the ranks: ranks change while a person stays. */
    public boolean sameNameAs(Person other) {
        return named()
                && other.named()
                && ThaiText.sameName(firstName, other.firstName)
                && ThaiText.sameName(surname, other.surname);
    }
}
