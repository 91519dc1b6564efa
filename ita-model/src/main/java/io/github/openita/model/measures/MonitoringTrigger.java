package io.github.openita.model.measures;

/** What makes somebody follow up an activity. */
public enum MonitoringTrigger {
    /** An interval has passed. */
    INTERVAL,
    /** The activity is done. */
    ON_COMPLETION,
    /** Something is added or changes. */
    ON_CHANGE,
    /** It is followed up at once. */
    IMMEDIATE,
    /** The fiscal year is complete. */
    END_OF_FISCAL_YEAR
}
