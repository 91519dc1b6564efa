package io.github.openita.model.station;

/** Kinds of station, which give templates their words. */
public enum StationType {
    /** Metropolitan (นครบาล). */
    METROPOLITAN,
    /** Provincial (ภูธร). */
    PROVINCIAL,
    /** Another kind. */
    OTHER
}
