package io.github.openita.model.station;

/** In what capacity somebody heads a station. */
public enum HeadCapacity {
    /** Holds the post. */
    SUBSTANTIVE,
    /** Acts in it (รักษาราชการแทน). */
    ACTING
}
