package io.github.openita.model.content.ethics;

/** What gives the practice under ethical standards. */
public enum EthicsManualKind {
    /** A manual. */
    MANUAL,
    /** Guidelines. */
    GUIDELINE
}
