package io.github.openita.model.station;

/** What changed at a station. */
public enum StationChangeKind {
    /** The head. */
    HEAD,
    /** Another executive. */
    EXECUTIVE,
    /** The organization chart. */
    CHART,
    /** Contact data. */
    CONTACT,
    /** Something else. */
    OTHER
}
