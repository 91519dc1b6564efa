package io.github.openita.checklist.national;

import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The stations of a superior unit, or all of them.
 *
 * @param bureau the bureau; empty where it is not stated
 * @param division the division; empty where it is not stated, or where the whole bureau is meant
 * @param stations the results of its stations, in their order
 */
public record UnitTally(Text bureau, Text division, List<StationResult> stations) {

    private static final int DECIMALS = 2;

    /** Copies the list. */
    public UnitTally {
        stations = List.copyOf(stations);
    }

    /** How many stations stand so before a score. */
    public int count(Standing standing, BigDecimal mark) {
        return (int) stations.stream()
                .filter(each -> Standing.of(each.oit(), mark) == standing)
                .count();
    }

    /** How many have a score of zero, whatever reviewers say. */
    public int zero() {
        return (int) stations.stream()
                .filter(each -> each.oit().high().signum() == 0)
                .count();
    }

    /** The mean of the open-data scores, to two decimals; zero where there is no station. */
    public ScoreRange mean() {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (StationResult station : stations) {
            low = low.add(station.oit().low());
            high = high.add(station.oit().high());
        }
        BigDecimal count = BigDecimal.valueOf(Math.max(1, stations.size()));
        return new ScoreRange(
                low.divide(count, DECIMALS, RoundingMode.HALF_UP), high.divide(count, DECIMALS, RoundingMode.HALF_UP));
    }
}
