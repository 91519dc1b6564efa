package io.github.openita.export.document;

/** A part of running text. */
public sealed interface Inline permits Run, Link {

    /** Its letters. */
    String text();
}
