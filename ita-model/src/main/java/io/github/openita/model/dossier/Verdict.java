package io.github.openita.model.dossier;

/** What a reviewer found. */
public enum Verdict {
    /** The requirement is met. */
    ACCEPTED,
    /** It is not. */
    REJECTED
}
