package io.github.openita.model.content.risk;

/** What a risk arises in. */
public enum ProcessKind {
    /** A process. */
    PROCESS,
    /** Work. */
    WORK,
    /** A project. */
    PROJECT
}
