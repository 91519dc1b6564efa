package io.github.openita.model.content.risk;

import io.github.openita.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How a risk is rated (O25.4.4).
 *
 * @param likelihood likelihood, a score of the matrix's scale
 * @param impact impact, a score of the matrix's scale
 * @param level the level as stated; it must be the matrix's
 */
public record RiskRating(
        @Nullable Integer likelihood,
        @Nullable Integer impact,
        @Required(criterion = "risk-level") @Nullable RiskLevel level) {

    /** A rating by likelihood and impact, at the level that a matrix gives; without one where it gives none. */
    public static RiskRating of(int likelihood, int impact, RiskMatrix matrix) {
        return new RiskRating(
                likelihood, impact, matrix.levelOf((long) likelihood * impact).orElse(null));
    }
}
