package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Table;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** What stands above the rows of a table: headings, caption, and the headings of its columns. */
final class TableHead {

    private static final Look HEAD = Look.text(Face.BOLD, Ink.HEAD)
            .aligned(Align.CENTER)
            .risen(Look.Rise.MIDDLE)
            .framed(Look.Frame.BOX);
    /** A title is not merged over more than what a screen shows. */
    private static final double TITLE_WIDTH = Print.LANDSCAPE_WIDTH;

    private final Book book;
    private final SXSSFSheet sheet;
    private final Table table;
    private final RowHeights heights;
    private int next;
    private int firstHeading;
    private double height;

    TableHead(Book book, SXSSFSheet sheet, Table table, RowHeights heights) {
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.heights = heights;
    }

    /** Writes all of it and tells the row below. */
    int write(List<Heading> above) {
        above.forEach(heading -> title(heading.text(), Face.heading(heading.level())));
        table.title().ifPresent(caption -> title(caption, Face.heading(3)));
        firstHeading = next;
        if (!table.groups().isEmpty()) {
            groups();
        }
        columns();
        return next;
    }

    /** The first row that is repeated on every page. */
    int firstHeading() {
        return firstHeading;
    }

    /** How high all of it is, in points. */
    double height() {
        return height;
    }

    private void title(String text, Face face) {
        int columns = 1;
        while (columns < table.columns().size() && heights.width(0, columns + 1) <= TITLE_WIDTH) {
            columns++;
        }
        double needed = heights.height(text, face, heights.width(0, columns)) + 3;
        int slices = Slices.count(needed);
        SXSSFRow row = row(Slices.each(needed));
        book.cells().put(row, 0, new Content.Letters(text), Look.text(face, Ink.PLAIN));
        for (int slice = 1; slice < slices; slice++) {
            row(Slices.each(needed));
        }
        merge(next - slices, next - 1, 0, columns - 1);
    }

    private void groups() {
        double needed = 0;
        int column = 0;
        for (ColumnGroup group : table.groups()) {
            if (group.title() != null) {
                double width = heights.width(column, group.columns());
                needed = Math.max(needed, heights.height(group.title(), Face.BOLD, width));
            }
            column += group.columns();
        }
        SXSSFRow row = row((float) Math.min(needed, 400));
        column = 0;
        for (ColumnGroup group : table.groups()) {
            group(row, column, group);
            column += group.columns();
        }
    }

    private void group(SXSSFRow row, int first, ColumnGroup group) {
        int last = first + group.columns() - 1;
        for (int column = first; column <= last; column++) {
            // Without a title, a column's own heading takes both rows, and a merged cell shows what stands on top.
            String text = group.title() == null ? table.columns().get(column).title() : group.title();
            boolean shown = column == first || group.title() == null;
            book.cells().put(row, column, shown ? new Content.Letters(text) : new Content.Empty(), HEAD);
            if (group.title() == null) {
                merge(next - 1, next, column, column);
            }
        }
        if (group.title() != null) {
            merge(next - 1, next - 1, first, last);
        }
    }

    private void columns() {
        boolean[] above = new boolean[table.columns().size()];
        int at = 0;
        for (ColumnGroup group : table.groups()) {
            for (int end = at + group.columns(); at < end; at++) {
                above[at] = group.title() == null;
            }
        }
        double needed = 0;
        for (int column = 0; column < above.length; column++) {
            // Three digits for the button of the filter.
            double width = Math.max(4, heights.width(column, 1) - 3);
            needed = Math.max(needed, heights.height(table.columns().get(column).title(), Face.BOLD, width));
        }
        SXSSFRow row = row((float) Math.min(needed, 400));
        for (int column = 0; column < above.length; column++) {
            String title = table.columns().get(column).title();
            book.cells().put(row, column, above[column] ? new Content.Empty() : new Content.Letters(title), HEAD);
        }
    }

    private SXSSFRow row(float points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        height += points;
        return row;
    }

    private void merge(int top, int bottom, int left, int right) {
        if (top != bottom || left != right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }
}
