package io.github.openita.model.content.custody;

/** Kinds of property that a station keeps. */
public enum PropertyKind {
    /** Government property. */
    GOVERNMENT_PROPERTY,
    /** Arms and equipment. */
    ARMS,
    /** Donated items. */
    DONATED,
    /** Another kind. */
    OTHER
}
