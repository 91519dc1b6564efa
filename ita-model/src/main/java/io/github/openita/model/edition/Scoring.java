package io.github.openita.model.edition;

import java.util.List;
import java.util.Optional;

/**
 * How the assessment is scored, as far as that is known.
 *
 * @param weights the weights, 100 in all
 * @param itemPoints the points of an item
 * @param aggregation how the scores are put together, from below
 * @param bandSets the bands, by fiscal years
 */
public record Scoring(
        List<InstrumentWeight> weights,
        ItemPoints itemPoints,
        List<AggregationStep> aggregation,
        List<ScoreBandSet> bandSets) {
    /** Copies its lists. */
    public Scoring {
        weights = List.copyOf(weights);
        aggregation = List.copyOf(aggregation);
        bandSets = List.copyOf(bandSets);
    }

    /** The bands in use for a fiscal year, B.E. */
    public Optional<ScoreBandSet> bandsFor(int fiscalYear) {
        return bandSets.stream().filter(set -> set.covers(fiscalYear)).findFirst();
    }
}
