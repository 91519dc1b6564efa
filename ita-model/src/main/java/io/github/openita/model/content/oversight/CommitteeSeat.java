package io.github.openita.model.content.oversight;

/** How a seat of the committee is filled. */
public enum CommitteeSeat {
    /** By office. */
    EX_OFFICIO,
    /** By a representative of police officers. */
    POLICE_REPRESENTATIVE,
    /** By a representative of the public who was selected. */
    PUBLIC_SELECTED,
    /** Otherwise. */
    OTHER
}
