package io.github.openita.model.content.risk;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of an assessment: scales of likelihood and impact, and the level of their product (O25.4.2). They are
 * printed with every assessment.
 *
 * @param likelihood scale of likelihood, usually of 5 steps
 * @param impact scale of impact, usually of 5 steps
 * @param bands levels by score; contiguous, from 1 to the highest product
 * @param source where the criteria come from
 */
public record RiskMatrix(
        @Nullable RiskScale likelihood,
        @Nullable RiskScale impact,
        List<RiskBand> bands,
        @Nullable Text source) {

    /** Absent lists become empty. */
    public RiskMatrix {
        bands = Lists.copy(bands);
    }

    /** Criteria of two scales and the levels of their product. */
    public static RiskMatrix of(RiskScale likelihood, RiskScale impact, RiskBand... bands) {
        return new RiskMatrix(likelihood, impact, List.of(bands), null);
    }

    /** With where the criteria come from. */
    public RiskMatrix withSource(Text source) {
        return new RiskMatrix(likelihood, impact, bands, source);
    }

    /** The level of a score; nothing where no band holds it, or the first that does has no level. */
    public Optional<RiskLevel> levelOf(long score) {
        return bands.stream()
                .filter(band -> band.holds(score))
                .findFirst()
                .flatMap(band -> Optional.ofNullable(band.level()));
    }
}
