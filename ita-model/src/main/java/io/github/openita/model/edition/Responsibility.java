package io.github.openita.model.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for an item within the agency, and by when.
 *
 * @param review who reviews, a code of the vocabulary {@code responsibleUnits}
 * @param data who makes the data, codes of that vocabulary
 * @param report who makes the report, a code of that vocabulary
 * @param printed as the source prints them
 * @param due by when
 * @param cadence how often
 * @param notes notes
 */
public record Responsibility(
        @Nullable String review,
        List<String> data,
        @Nullable String report,
        PrintedUnits printed,
        @Nullable Due due,
        @Nullable Cadence cadence,
        List<Note> notes) {
    /** Copies its lists. */
    public Responsibility {
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }
}
