package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The time within which something is done, such as 3 working days.
 *
 * @param amount number of units, at least 1
 * @param unit unit of time
 * @param note how it is counted, such as holidays left out
 */
public record TimeLimit(
        @Nullable Integer amount,
        @Nullable TimeLimitUnit unit,
        @Nullable Text note) implements Answer {

    /** A limit without a note. */
    public static TimeLimit of(int amount, TimeLimitUnit unit) {
        return new TimeLimit(amount, unit, null);
    }

    @Override
    public boolean answered() {
        return amount != null && unit != null;
    }
}
