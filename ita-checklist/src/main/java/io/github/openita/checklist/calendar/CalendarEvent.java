package io.github.openita.checklist.calendar;

import io.github.openita.model.edition.DisclosureItem;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that is due on a day.
 *
 * @param kind what it is
 * @param on the day
 * @param items the items that it is about: one for a deadline
 */
public record CalendarEvent(Kind kind, LocalDate on, List<DisclosureItem> items) {

    /** What is due. */
    public enum Kind {
        /** The last day on which an item is published in time. */
        DEADLINE,
        /** A report of progress to the station head, every month. */
        REPORT,
        /** A review by the committee, every quarter. */
        REVIEW
    }

    /** Copies the list. */
    public CalendarEvent {
        items = List.copyOf(items);
    }
}
