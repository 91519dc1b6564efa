package io.github.openita.model.content.statistics;

/** The kinds of checkpoint that O11.1.3 names. */
public enum CheckpointKind {
    /** จุดตรวจ. */
    CHECKPOINT,
    /** จุดสกัด. */
    INTERCEPTION_POINT
}
