package io.github.openita.model.content.budget;

/** Kinds of funding sources. */
public enum FundingKind {
    /** Allocated by the government budget (ได้รับการจัดสรร). */
    ALLOCATED,
    /** Support of another agency or body (ได้รับการสนับสนุน). */
    SUPPORTED,
    /** Another source, named. */
    OTHER
}
