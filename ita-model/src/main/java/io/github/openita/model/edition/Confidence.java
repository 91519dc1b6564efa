package io.github.openita.model.edition;

/** How well a fact is known. */
public enum Confidence implements Keyword {
    /** Seen in the source that is named. */
    VERIFIED,
    /** Reported by others: press, tools of other agencies. */
    SECONDARY,
    /** Follows from what is known, printed nowhere. */
    INFERRED,
    /** From memory alone; to be confirmed or replaced. */
    MEMORY,
    /** Proposed by the edition itself, for the source says nothing. */
    PROPOSED
}
