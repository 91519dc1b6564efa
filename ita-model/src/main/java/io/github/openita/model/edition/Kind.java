package io.github.openita.model.edition;

/** What a requirement is about. */
public enum Kind implements Keyword {
    /** Something that must be shown or stated. */
    CONTENT,
    /** The time that data cover, an as-of date, a start or a fiscal year. */
    PERIOD,
    /** File format, language or presentation. */
    FORMAT,
    /** From where it must be reachable, or the channel. */
    ACCESS,
    /** How often it is published or updated. */
    FREQUENCY,
    /** Who announces, approves or receives it. */
    APPROVAL,
    /** Explanation, purpose, permission or guidance. */
    NOTE
}
