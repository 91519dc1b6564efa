package io.github.openita.export.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table. Its headings are repeated on every page.
 *
 * @param caption what it shows; the name of its sheet in Excel
 * @param columns its columns, at least one
 * @param groups headings above the columns, over all of them; or none
 * @param rows its rows, which the cells fill without gap or overlap
 * @param rowHeadings whether the first column names its rows
 */
public record Table(
        @Nullable String caption, List<Column> columns, List<ColumnGroup> groups, List<Row> rows, boolean rowHeadings)
        implements Block {

    /** Copies the lists and checks that the cells fill the table. */
    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        if (!groups.isEmpty() && groups.stream().mapToInt(ColumnGroup::columns).sum() != columns.size()) {
            throw new IllegalArgumentException("groups have to stand over all columns");
        }
        new Grid(columns.size()).take(rows);
    }

    /** A table with one row of headings. */
    public static Table of(@Nullable String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, List.of(), rows, false);
    }

    /** With headings above the columns. */
    public Table withGroups(ColumnGroup... groups) {
        return new Table(caption, columns, List.of(groups), rows, rowHeadings);
    }

    /** With a first column that names its rows. */
    public Table withRowHeadings() {
        return new Table(caption, columns, groups, rows, true);
    }

    /** What it shows. */
    public Optional<String> title() {
        return Optional.ofNullable(caption);
    }
}
