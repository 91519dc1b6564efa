package io.github.openita.export.document;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param weight its share of the width, in comparison with the other columns; above zero
 * @param align how its cells stand
 */
public record Column(String title, int weight, Align align) {

    /** How cells stand in their column. */
    public enum Align {
        /** Numbers to the right, dates and outcomes in the middle, text to the left. */
        BY_VALUE,
        /** To the left. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** To the right. */
        RIGHT
    }

    /** Refuses a share of nothing. */
    public Column {
        if (weight < 1) {
            throw new IllegalArgumentException("the weight of a column is above zero");
        }
    }

    /** A column whose cells stand by their value. */
    public static Column of(String title, int weight) {
        return new Column(title, weight, Align.BY_VALUE);
    }
}
