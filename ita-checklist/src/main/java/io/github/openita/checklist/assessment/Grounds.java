package io.github.openita.checklist.assessment;

/** On what a rule rests. */
public enum Grounds {
    /** The edition's own words. */
    EXPLICIT,
    /** It follows from those words. */
    IMPLIED,
    /** A sanity check of this library; lowers no outcome. */
    PROPOSED
}
