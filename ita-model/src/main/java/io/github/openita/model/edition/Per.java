package io.github.openita.model.edition;

/** For what a statement that there is nothing to report is made. */
public enum Per implements Keyword {
    /** For each month without anything. */
    MONTH,
    /** For the whole period. */
    PERIOD
}
