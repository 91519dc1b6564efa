package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Table;
import java.util.Arrays;

/** How wide the columns of a table are, in digits: figures are never cut, and text takes what is left of a page. */
final class ColumnWidths {

    /** Left and right of the letters in a cell. */
    static final double PADDING = 2.8;

    private static final double NARROWEST = 6;
    /** Below this, a table is rather printed smaller than its text squeezed. */
    private static final double COMFORTABLE = 40;
    /** How much wider than a page it may then be. */
    private static final double SMALLER = 1.2;

    private static final double LEAST_TEXT = 14;
    private static final double WIDEST = 120;
    /** For the button of the filter. */
    private static final double BUTTON = 3;

    private final Contents contents;
    private final Fit fit;
    private final double[] figures;
    private final double[] texts;

    private ColumnWidths(Table table, Contents contents, Fit fit) {
        this.contents = contents;
        this.fit = fit;
        this.figures = new double[table.columns().size()];
        this.texts = new double[table.columns().size()];
        Arrays.fill(figures, NARROWEST);
    }

    /**
     * The widths for a table.
     *
     * @param page the width of a page
     */
    static double[] of(Table table, double page, Contents contents, Fit fit) {
        ColumnWidths widths = new ColumnWidths(table, contents, fit);
        for (int column = 0; column < widths.texts.length; column++) {
            widths.heading(column, table.columns().get(column).title());
        }
        Layout.walk(table.rows(), widths.texts.length, (row, column, cell) -> widths.see(column, cell));
        return widths.settled(page);
    }

    /** Headings may be wrapped, but no column is so narrow that they stand in a tower. */
    private void heading(int column, String title) {
        double natural = fit.natural(title) * Face.BOLD.scale() + PADDING + BUTTON;
        figures[column] = Math.max(NARROWEST, Math.min(natural, 11));
        texts[column] = Math.min(natural, 18);
    }

    private void see(int column, Cell cell) {
        if (cell.columns() > 1) {
            return;
        }
        Content content = contents.of(cell.value());
        if (content instanceof Content.Figure figure) {
            figures[column] = Math.max(figures[column], figure.width() + PADDING);
        } else if (content instanceof Content.Letters letters) {
            see(column, letters.text());
        } else if (content instanceof Content.Mixed mixed) {
            see(column, mixed.prose().text());
        }
    }

    private void see(int column, String text) {
        texts[column] = Math.max(texts[column], fit.natural(text) * Face.BOLD.scale() + PADDING);
    }

    /**
     * Text is as wide as it likes up to a limit, the same for all columns: as high as the page allows, but not so low
     * that text stands in towers. Where that is wider than a page, it is printed smaller.
     */
    private double[] settled(double page) {
        double limit = limit(page, WIDEST);
        if (limit < COMFORTABLE) {
            limit = Math.max(LEAST_TEXT, limit(page * SMALLER, COMFORTABLE));
        }
        double[] widths = new double[texts.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(column, limit);
        }
        return widths;
    }

    private double width(int column, double limit) {
        return Math.max(figures[column], Math.min(texts[column], limit));
    }

    /** The highest limit under which all columns are no wider than a room, by halving. */
    private double limit(double room, double highest) {
        double low = 0;
        double high = highest;
        for (int step = 0; step < 12; step++) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (int column = 0; column < texts.length; column++) {
                sum += width(column, middle);
            }
            if (sum <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high == highest ? highest : low;
    }
}
