package io.github.openita.model.edition;

/** An occasion on which an activity is followed up, beside or instead of an interval. */
public enum Occasion implements Keyword {
    /** When something is added or changes. */
    ON_CHANGE,
    /** When it is done. */
    ON_COMPLETION,
    /** At once. */
    IMMEDIATELY,
    /** When the fiscal year is complete. */
    AT_YEAR_END
}
