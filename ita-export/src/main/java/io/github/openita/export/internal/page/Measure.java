package io.github.openita.export.internal.page;

/** What the faces have letters for, and how wide text is in them. */
public interface Measure {

    /** The width of a text on one line, in points. */
    double width(String text, Face face, float size);

    /** Whether a face has a letter for a code point. */
    boolean has(int codePoint, Face face);
}
