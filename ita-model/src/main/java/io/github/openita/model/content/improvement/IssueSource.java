package io.github.openita.model.content.improvement;

/** Where an issue of a service comes from. */
public enum IssueSource {
    /** Listening to opinions. */
    FEEDBACK,
    /** Analysis. */
    ANALYSIS,
    /** Observation. */
    OBSERVATION,
    /** Elsewhere. */
    OTHER
}
