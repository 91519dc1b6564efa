package io.github.openita.export.document;

/** What a colour stands for; text always says the same. */
public enum Tone {
    /** Nothing in particular. */
    NEUTRAL,
    /** For information. */
    INFO,
    /** As it should be. */
    GOOD,
    /** To be looked at. */
    CAUTION,
    /** Serious, but not the worst. */
    ALERT,
    /** Wrong or lacking. */
    BAD
}
