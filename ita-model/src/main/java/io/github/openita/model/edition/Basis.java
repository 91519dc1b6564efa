package io.github.openita.model.edition;

/** What a pass rests on, weakest first: where parts differ, the first of them holds. */
public enum Basis implements Keyword {
    /** A named reviewer has looked and says so. */
    ATTESTED,
    /** The station has given a text, link or file; its substance is not checked. */
    STATED,
    /** Computed from data. */
    COMPUTED;

    @Override
    public String key() {
        return name();
    }

    /** The weaker of two. */
    public Basis weaker(Basis other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
