package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a vocabulary.
 *
 * @param code the code, unique in the vocabulary
 * @param name the word
 * @param abbreviation as official papers shorten it
 * @param role what it does where the vocabulary names doers
 * @param notes notes
 */
public record Term(
        String code,
        Text name,
        @Nullable String abbreviation,
        @Nullable String role,
        List<Note> notes) {
    /** Copies its lists. */
    public Term {
        notes = List.copyOf(notes);
    }
}
