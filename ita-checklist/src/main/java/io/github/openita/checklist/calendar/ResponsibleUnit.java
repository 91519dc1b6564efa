package io.github.openita.checklist.calendar;

import io.github.openita.model.text.Text;

/**
 * A unit that is responsible for an item.
 *
 * @param duty what it does
 * @param code its short name, such as ธร.
 * @param name its name
 */
public record ResponsibleUnit(Duty duty, String code, Text name) {

    /** What a unit does for an item. */
    public enum Duty {
        /** Reviews it. */
        REVIEW,
        /** Makes the data. */
        DATA,
        /** Makes the report and publishes it. */
        REPORT
    }
}
