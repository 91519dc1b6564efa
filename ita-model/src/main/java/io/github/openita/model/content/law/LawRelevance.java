package io.github.openita.model.content.law;

/** How much the public needs to know of a law (O3.2). */
public enum LawRelevance {
    /** The public must know it. */
    MUST_KNOW,
    /** The public should know it. */
    SHOULD_KNOW,
    /** Of no special concern to the public. */
    GENERAL
}
