package io.github.openita.model.content.improvement;

/** Kinds of issues of a service; any one is enough. */
public enum IssueKind {
    /** Something that is a trouble to those who are served. */
    PAIN_POINT,
    /** An obstacle. */
    OBSTACLE,
    /** A need. */
    NEED
}
