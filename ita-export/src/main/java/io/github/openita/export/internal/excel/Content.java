package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Prose;

/** What a cell holds, by the kinds that Excel knows. */
sealed interface Content {

    /** Nothing. */
    record Empty() implements Content {}

    /**
     * A number, or a date as the number of days that Excel counts.
     *
     * @param value the number
     * @param format how it is shown
     * @param width about how wide that is
     */
    record Figure(double value, String format, double width) implements Content {}

    /** Text of one look. */
    record Letters(String text) implements Content {}

    /** Text with emphasis or links. */
    record Mixed(Prose prose) implements Content {}
}
