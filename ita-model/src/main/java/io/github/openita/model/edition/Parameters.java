package io.github.openita.model.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers around the requirements; an edition may lack any of them.
 *
 * @param measures the measures that prepare for the assessment
 * @param scoring how it is scored
 * @param risk how risks are rated
 * @param giftRule what the law says of gifts
 * @param thresholds thresholds
 */
public record Parameters(
        @Nullable Measures measures,
        @Nullable Scoring scoring,
        @Nullable RiskDefaults risk,
        @Nullable GiftRule giftRule,
        List<Threshold> thresholds) {
    /** Copies its lists. */
    public Parameters {
        thresholds = List.copyOf(thresholds);
    }
}
