package io.github.openita.checklist.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Between which scores the true one lies, from 0 to 100; both the same where all is known.
 *
 * @param low the lowest
 * @param high the highest
 */
public record ScoreRange(BigDecimal low, BigDecimal high) {

    /** Nothing is known. */
    public static final ScoreRange UNKNOWN = new ScoreRange(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private static final int DIGITS = 10;

    /** Refuses what is no range within 0 to 100. */
    public ScoreRange {
        if (low.signum() < 0 || high.compareTo(BigDecimal.valueOf(100)) > 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a score lies from 0 to 100");
        }
    }

    /** A score that is known. */
    public static ScoreRange of(BigDecimal score) {
        return new ScoreRange(score, score);
    }

    /** Whether the score is known. */
    public boolean isKnown() {
        return low.compareTo(high) == 0;
    }

    /** Whether it may be any score at all. */
    public boolean isUnknown() {
        return low.compareTo(UNKNOWN.low) == 0 && high.compareTo(UNKNOWN.high) == 0;
    }

    /** The mean of scores, exact to ten decimals. */
    static ScoreRange mean(List<ScoreRange> scores) {
        BigDecimal count = BigDecimal.valueOf(scores.size());
        BigDecimal low = scores.stream().map(ScoreRange::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal high = scores.stream().map(ScoreRange::high).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ScoreRange(
                low.divide(count, DIGITS, RoundingMode.HALF_UP), high.divide(count, DIGITS, RoundingMode.HALF_UP));
    }
}
