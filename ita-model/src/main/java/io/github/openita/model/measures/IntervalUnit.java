package io.github.openita.model.measures;

/** A unit of intervals. */
public enum IntervalUnit {
    /** Day. */
    DAY,
    /** Week. */
    WEEK,
    /** Month. */
    MONTH,
    /** Year. */
    YEAR
}
