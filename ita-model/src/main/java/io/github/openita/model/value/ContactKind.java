package io.github.openita.model.value;

/** A way to reach somebody. */
public enum ContactKind {
    /** Telephone. */
    PHONE,
    /** E-mail. */
    EMAIL,
    /** LINE. */
    LINE,
    /** Facebook. */
    FACEBOOK,
    /** A web page. */
    WEB,
    /** Post. */
    POST,
    /** In person. */
    WALK_IN,
    /** Another way. */
    OTHER
}
