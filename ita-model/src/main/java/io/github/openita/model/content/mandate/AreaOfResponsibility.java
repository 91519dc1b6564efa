package io.github.openita.model.content.mandate;

import io.github.openita.model.constraint.Positive;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The area for which the station is responsible (O2.2).
 *
 * @param localities its districts and sub-districts, at least one (O2.2.1)
 * @param population persons who live there, more than none (O2.2.2)
 * @param preparedIn the month in which these data were prepared; none is set by the edition (O2.2.3, R05)
 */
public record AreaOfResponsibility(
        List<@Valid Locality> localities,

        @Required(criterion = "population") @Positive(criterion = "population") @Nullable
        Integer population,

        @Nullable YearMonth preparedIn) {

    /** Absent lists become empty. */
    public AreaOfResponsibility {
        localities = Lists.copy(localities);
    }

    /** Localities with their population, as of a month. */
    public static AreaOfResponsibility of(YearMonth preparedIn, int population, Locality... localities) {
        return new AreaOfResponsibility(List.of(localities), population, preparedIn);
    }
}
