package io.github.openita.export.document;

import java.util.List;

/**
 * A part of a document with pages of one orientation; it begins on a new page.
 *
 * @param orientation the orientation of its pages
 * @param blocks its content
 */
public record Section(Orientation orientation, List<Block> blocks) {

    /** The orientation of A4 pages. */
    public enum Orientation {
        /** Upright. */
        PORTRAIT,
        /** On its long side, for wide tables. */
        LANDSCAPE
    }

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section on upright pages. */
    public static Section portrait(List<Block> blocks) {
        return new Section(Orientation.PORTRAIT, blocks);
    }

    /** A section on pages on their long side. */
    public static Section landscape(List<Block> blocks) {
        return new Section(Orientation.LANDSCAPE, blocks);
    }
}
