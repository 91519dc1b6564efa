package io.github.openita.model.edition;

/** How many of some values are asked. */
public enum Mode implements Keyword {
    /** Every one. */
    ALL,
    /** At least one. */
    ANY,
    /** Those listed are expected, more may be added: the printed list ends with "etc.". */
    OPEN
}
