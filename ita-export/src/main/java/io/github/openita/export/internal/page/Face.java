package io.github.openita.export.internal.page;

/** A face of the typeface. */
public enum Face {
    /** Upright. */
    REGULAR,
    /** Heavy. */
    BOLD,
    /** Leaning. */
    ITALIC,
    /** Heavy and leaning. */
    BOLD_ITALIC;

    /** The face of a run, in text that is heavy anyway or not. */
    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}
