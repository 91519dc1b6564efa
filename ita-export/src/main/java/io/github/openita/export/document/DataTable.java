package io.github.openita.export.document;

import java.util.List;

/**
 * Data as a program reads them: one row of headings, one record a row, one value a cell, no cell over others.
 *
 * @param key what it is known by: small Latin letters, digits and hyphens
 * @param name what it is called; the name of its sheet
 * @param columns its columns, at least one
 * @param rows its rows, each with a value for every column
 */
public record DataTable(String key, String name, List<DataColumn> columns, List<List<CellValue>> rows) {

    /** Copies the lists; refuses rows of another length, and a key that could not be part of a file's name. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row needs a value for each column");
        }
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not the key of a table");
        }
    }
}
