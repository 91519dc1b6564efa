package io.github.openita.model.edition;

/** How a score is made of the scores below it. */
public enum AggregationRule implements Keyword {
    /** Their mean. */
    MEAN,
    /** Their sum by weight. */
    WEIGHTED
}
