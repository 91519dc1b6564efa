package io.github.openita.model.value;

/** Units in which stations state how long something takes. */
public enum TimeLimitUnit {
    /** Minutes. */
    MINUTE,
    /** Hours. */
    HOUR,
    /** Days of the calendar. */
    DAY,
    /** Days on which offices are open. */
    WORKING_DAY,
    /** Months. */
    MONTH
}
