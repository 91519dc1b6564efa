package io.github.openita.checklist.assessment;

/** The outcome of a requirement. Nothing passes by silence. */
public enum Outcome {
    /** Met, with a basis. */
    PASS,
    /** What was given does not meet it. */
    FAIL,
    /** What it asks for was not given. */
    NOT_PROVIDED,
    /** Its condition does not hold, or it is a permission that demands nothing. */
    NOT_APPLICABLE,
    /** No check can decide it; a reviewer must. */
    NEEDS_REVIEW;

    /** Whether something is left to do: failed, not provided, or awaiting a reviewer. */
    public boolean isOpen() {
        return this == FAIL || this == NOT_PROVIDED || this == NEEDS_REVIEW;
    }
}
