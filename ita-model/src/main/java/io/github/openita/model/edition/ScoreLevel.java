package io.github.openita.model.edition;

/** A level at which a score stands. */
public enum ScoreLevel implements Keyword {
    /** An item. */
    ITEM,
    /** A part of a questionnaire. */
    PART,
    /** A sub-indicator. */
    SUB_INDICATOR,
    /** An indicator. */
    INDICATOR,
    /** An instrument. */
    INSTRUMENT,
    /** The whole assessment. */
    TOTAL
}
