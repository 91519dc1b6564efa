package io.github.openita.model.edition;

/** How the source prints a requirement. */
public enum PrintedAs implements Keyword {
    /** With a check box of its own. */
    CHECKBOX,
    /** As a note without a check box. */
    NOTE,
    /** As running text without a check box. */
    TEXT,
    /** Within the sentence of its parent, from which it was taken so that it can be checked alone. */
    DERIVED
}
