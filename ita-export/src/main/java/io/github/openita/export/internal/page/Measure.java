package io.github.openita.export.internal.page;

/** How wide text is. */
@FunctionalInterface
public interface Measure {

    /** The width of a text on one line, in points. */
    double width(String text, Face face, float size);
}
