package io.github.openita.model.content.risk;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of an assessment: scales of likelihood and impact, and the level of their product (O25.4.2). They are
 * printed with every assessment.
 *
 * @param likelihood scale of likelihood, usually of 5 steps
 * @param impact scale of impact, usually of 5 steps
 * @param bands levels by score; contiguous, from 1 to the highest product
 * @param appetite the highest level that the station accepts as it is; the lowest of the bands where it is not stated
 * @param source where the criteria come from
 */
public record RiskMatrix(
        @Nullable RiskScale likelihood,
        @Nullable RiskScale impact,
        List<RiskBand> bands,
        @Nullable RiskLevel appetite,
        @Nullable Text source) {

    /** Absent lists become empty. */
    public RiskMatrix {
        bands = Lists.copy(bands);
    }

    /** Criteria of two scales and the levels of their product. */
    public static RiskMatrix of(RiskScale likelihood, RiskScale impact, RiskBand... bands) {
        return new RiskMatrix(likelihood, impact, List.of(bands), null, null);
    }

    /** With the highest level that is accepted as it is. */
    public RiskMatrix accepting(RiskLevel appetite) {
        return new RiskMatrix(likelihood, impact, bands, appetite, source);
    }

    /** With where the criteria come from. */
    public RiskMatrix withSource(Text source) {
        return new RiskMatrix(likelihood, impact, bands, appetite, source);
    }

    /** The level of a score; nothing where no band holds it, or the first that does has no level. */
    public Optional<RiskLevel> levelOf(long score) {
        return bands.stream()
                .filter(band -> band.holds(score))
                .findFirst()
                .flatMap(band -> Optional.ofNullable(band.level()));
    }

    /**
     * The level of a rating: of the product of its scores; where it has neither, the level as stated. Nothing where only
     * one score is there, one is not of its scale, or no band holds the product.
     */
    public Optional<RiskLevel> levelOf(RiskRating rating) {
        if (rating.isWithoutScores()) {
            return Optional.ofNullable(rating.level());
        }
        return rating.score().isPresent() && isStep(likelihood, rating.likelihood()) && isStep(impact, rating.impact())
                ? levelOf(rating.score().getAsLong())
                : Optional.empty();
    }

    private static boolean isStep(@Nullable RiskScale scale, @Nullable Integer score) {
        return scale == null || scale.steps().isEmpty() || (score != null && scale.has(score));
    }

    /** Whether a level is above what is accepted; never, when there is no band. */
    public boolean exceedsAppetite(RiskLevel level) {
        return accepted().filter(most -> level.compareTo(most) > 0).isPresent();
    }

    /** The highest level that is accepted: as stated, else the lowest of the bands; nothing without bands. */
    public Optional<RiskLevel> accepted() {
        return Optional.ofNullable(appetite)
                .or(() -> bands.stream()
                        .map(RiskBand::level)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()));
    }
}
