package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A band of total scores, half-open: from a score, below another.
 *
 * @param code the code: EXCELLENT
 * @param name the official name
 * @param from the lowest score in it
 * @param below the lowest score above it; absent for the highest
 * @param everyInstrumentFrom the score that every instrument must reach besides
 * @param provenance where it is known from
 */
public record ScoreBand(
        String code,
        Text name,
        BigDecimal from,
        @Nullable BigDecimal below,
        @Nullable BigDecimal everyInstrumentFrom,
        Provenance provenance) {
    /** Whether a total lies in the band and every instrument reaches what the band asks. */
    public boolean holds(BigDecimal total, BigDecimal lowestInstrument) {
        return total.compareTo(from) >= 0
                && (below == null || total.compareTo(below) < 0)
                && (everyInstrumentFrom == null || lowestInstrument.compareTo(everyInstrumentFrom) >= 0);
    }
}
