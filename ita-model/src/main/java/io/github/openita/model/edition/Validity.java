package io.github.openita.model.edition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For how long an edition holds, as far as that is known.
 *
 * @param validFrom the first day
 * @param validTo the last day
 * @param deprecated whether it should not be used any more
 * @param replacement the edition that takes its place
 * @param notes notes
 */
public record Validity(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean deprecated,
        @Nullable EditionId replacement,
        List<Note> notes) {
    /** Copies its lists. */
    public Validity {
        notes = List.copyOf(notes);
    }
}
