package io.github.openita.model.edition;

import org.jspecify.annotations.Nullable;

/**
 * How the scores of one level are made of those of another.
 *
 * @param of the level that is computed
 * @param from the level that it is computed from
 * @param rule how
 * @param instrument the code of the only instrument to which this applies; absent for all
 * @param provenance where it is known from
 */
public record AggregationStep(
        ScoreLevel of,
        ScoreLevel from,
        AggregationRule rule,
        @Nullable String instrument,
        Provenance provenance) {}
