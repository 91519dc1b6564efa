package io.github.openita.model.content.risk;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a risk is rated (O25.4.4). Its level is computed by {@link RiskMatrix#levelOf(RiskRating)}.
 *
 * @param likelihood likelihood, a score of the matrix's scale
 * @param impact impact, a score of the matrix's scale
 * @param level the level that a published assessment states, to be compared with the matrix's; need not be given
 */
public record RiskRating(
        @Nullable Integer likelihood,
        @Nullable Integer impact,
        @Nullable RiskLevel level) {

    /** A rating by likelihood and impact. */
    public static RiskRating of(int likelihood, int impact) {
        return new RiskRating(likelihood, impact, null);
    }

    /** A rating that states the level that a matrix gives it; without one where it gives none. */
    public static RiskRating of(int likelihood, int impact, RiskMatrix matrix) {
        Optional<RiskLevel> level = matrix.levelOf((long) likelihood * impact);
        return new RiskRating(likelihood, impact, level.orElse(null));
    }

    /** The product of likelihood and impact; nothing while one of them is absent. */
    public OptionalLong score() {
        return likelihood == null || impact == null
                ? OptionalLong.empty()
                : OptionalLong.of((long) likelihood * impact);
    }

    /** Whether neither likelihood nor impact is there. */
    public boolean isWithoutScores() {
        return likelihood == null && impact == null;
    }
}
