package io.github.openita.model.content.organization;

/** What an executive is head of. */
public enum ExecutiveRole {
    /** Head of the station. */
    STATION_HEAD,
    /** Head of a work line. */
    WORK_LINE_HEAD
}
