package io.github.openita.export.internal.excel;

/** Rows of a sheet for what is higher than Excel lets a row be: it is cut into rows that are merged again. */
final class Slices {

    /** Excel's limit is 409.5 points. */
    private static final double HIGHEST = 400;

    private Slices() {}

    /** How many rows of the sheet a height takes. */
    static int count(double height) {
        return Math.max(1, (int) Math.ceil(height / HIGHEST));
    }

    /** The height of each of them. */
    static float each(double height) {
        return (float) (height / count(height));
    }
}
