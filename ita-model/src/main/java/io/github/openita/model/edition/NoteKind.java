package io.github.openita.model.edition;

/** What a note is about. */
public enum NoteKind implements Keyword {
    /** The source can be read in more than one way. */
    AMBIGUITY,
    /** The source was printed or extracted wrongly, and is read otherwise. */
    CORRECTION,
    /** Another published source differs. */
    VARIANCE,
    /** Anything else worth knowing. */
    REMARK
}
