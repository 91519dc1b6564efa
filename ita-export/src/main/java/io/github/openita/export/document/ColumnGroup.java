package io.github.openita.export.document;

import org.jspecify.annotations.Nullable;

/**
 * A heading above neighbouring columns.
 *
 * @param title the heading; absent where the columns stand alone and their own headings take both rows
 * @param columns over how many columns, 1 or more
 */
public record ColumnGroup(@Nullable String title, int columns) {

    /** Refuses a group of nothing. */
    public ColumnGroup {
        if (columns < 1) {
            throw new IllegalArgumentException("a group takes at least one column");
        }
    }
}
