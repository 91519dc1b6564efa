package io.github.openita.checklist.assessment;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where a day stands before the day on which an item is due. */
public enum Due {
    /** The month of the deadline has not begun. */
    NOT_YET_DUE,
    /** It is the month of the deadline. */
    DUE,
    /** The deadline has passed. */
    OVERDUE;

    /** Where a day stands before a deadline. */
    public static Due on(LocalDate day, LocalDate deadline) {
        if (day.isAfter(deadline)) {
            return OVERDUE;
        }
        return YearMonth.from(day).equals(YearMonth.from(deadline)) ? DUE : NOT_YET_DUE;
    }
}
