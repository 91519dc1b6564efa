package io.github.openita.model.edition;

/** What decides a requirement's outcome. */
public enum Decision implements Keyword {
    /** A condition of its own, and its children where it has some. */
    OWN,
    /** Its children alone. */
    CHILDREN,
    /** Nothing: a permission or a mere purpose, which can never fail (R98). */
    NEVER
}
