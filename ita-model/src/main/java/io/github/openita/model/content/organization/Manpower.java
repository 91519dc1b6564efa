package io.github.openita.model.content.organization;

import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manpower of the station as of a day (O1.2).
 *
 * @param asOf the day at which it was counted; the last day of December is asked for (R03)
 * @param rows posts
 */
public record Manpower(@Nullable LocalDate asOf, List<@Valid ManpowerRow> rows) {

    /** Absent lists become empty. */
    public Manpower {
        rows = Lists.copy(rows);
    }
}
