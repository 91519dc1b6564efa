package io.github.openita.export.document;

import org.jspecify.annotations.Nullable;

/**
 * A column of data.
 *
 * @param title its heading, with the unit
 * @param kind what its cells hold
 * @param unit the unit of its numbers; absent where they have none
 * @param field the name of the field in a dossier's JSON, such as {@code months.procurements.budget}; empty where it is
 *     none of a dossier
 */
public record DataColumn(String title, Kind kind, @Nullable String unit, String field) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** Whole numbers. */
        WHOLE,
        /** Numbers with decimals. */
        NUMBER,
        /** Days. */
        DAY,
        /** Months; Excel has the first day of each. */
        MONTH,
        /** Years of the Buddhist Era. */
        YEAR
    }
}
