package io.github.openita.export.internal.intake;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of records, which is a table with a row for each.
 *
 * @param pattern where the list is below the record of its sheet, a star for each index: {@code content/cases/∗/monthly}
 * @param title what the list is called
 * @param columns the values of each record
 * @param parent the pattern of the table whose rows have this list; null where the sheet itself has it
 * @param numbered whether tables refer to its rows by number
 */
record TableSpec(
        String pattern,
        Text title,
        List<Slot> columns,
        @Nullable String parent,
        boolean numbered) {

    /** The way from the record that has the list. */
    String within() {
        return parent == null ? pattern : pattern.substring(parent.length() + "/*/".length());
    }
}
