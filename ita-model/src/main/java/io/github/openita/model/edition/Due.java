package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * By when an item is to be published.
 *
 * @param period the month, relative to the fiscal year
 * @param printed as the source prints it
 * @param misprinted whether the printed form is an obvious slip
 * @param alternative what may hold in place of it
 */
public record Due(
        Period.Deadline period,
        @Nullable String printed,
        boolean misprinted,
        @Nullable Text alternative) {}
