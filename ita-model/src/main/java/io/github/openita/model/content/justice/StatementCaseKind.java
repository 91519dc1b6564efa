package io.github.openita.model.content.justice;

/** Whose statement is taken (O15.2). */
public enum StatementCaseKind {
    /** A suspect, or one who comes to complain or to accuse. */
    SUSPECT_OR_COMPLAINT,
    /** A witness, with no charge notified yet. */
    UNCHARGED_WITNESS,
    /** The alleged offender. */
    ALLEGED_OFFENDER,
    /** Another case. */
    OTHER
}
