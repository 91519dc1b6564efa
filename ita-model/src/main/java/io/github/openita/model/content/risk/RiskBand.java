package io.github.openita.model.content.risk;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a level of risk.
 *
 * @param level the level
 * @param name what the station calls it, where it has a name of its own
 * @param from the least score, inclusive
 * @param to the greatest score, inclusive
 * @param response what is to be done at this level
 */
public record RiskBand(
        @Nullable RiskLevel level,
        @Nullable Text name,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Text response) {

    /** The level of the scores from one to another, both included. */
    public static RiskBand of(RiskLevel level, int from, int to) {
        return new RiskBand(level, null, from, to, null);
    }

    /** Whether a score lies in it; never, when an end is absent. */
    public boolean holds(long score) {
        return from != null && to != null && from <= score && score <= to;
    }
}
