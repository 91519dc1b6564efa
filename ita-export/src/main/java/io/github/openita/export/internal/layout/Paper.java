package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Section.Orientation;

/** An A4 page with the margins of official documents: 3 cm at the left, 2 cm at the right. Lengths are points. */
record Paper(float width, float height, float left, float right, float top, float bottom) {

    private static final float CM = 28.3465f;
    private static final float SHORT = 595.276f;
    private static final float LONG = 841.89f;

    static Paper of(Orientation orientation) {
        return orientation == Orientation.PORTRAIT
                ? new Paper(SHORT, LONG, 3 * CM, 2 * CM, 2.5f * CM, 2 * CM)
                : new Paper(LONG, SHORT, 2 * CM, 2 * CM, 2.5f * CM, 2 * CM);
    }

    /** The width between the margins. */
    float room() {
        return width - left - right;
    }

    /** The height at which the first line may begin. */
    float ceiling() {
        return height - top;
    }
}
