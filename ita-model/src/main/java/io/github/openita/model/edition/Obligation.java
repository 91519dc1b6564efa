package io.github.openita.model.edition;

/** How binding a requirement is. */
public enum Obligation implements Keyword {
    /** It must be met. */
    MUST,
    /** It must be met where its condition holds. */
    CONDITIONAL,
    /** It should be met. */
    SHOULD,
    /** It is a permission. */
    MAY
}
