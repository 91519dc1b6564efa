package io.github.openita.model.value;

/** The form in which something is explained to the public. */
public enum PublicForm {
    /** Infographic. */
    INFOGRAPHIC,
    /** Chart of the steps. */
    FLOWCHART,
    /** Version in plain language. */
    PLAIN_LANGUAGE,
    /** Leaflet. */
    LEAFLET,
    /** Video. */
    VIDEO,
    /** Another form. */
    OTHER
}
