package io.github.openita.checklist.calendar;

import io.github.openita.model.edition.Cadence;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be disclosed in a fiscal year, by whom and when (document-structure.md, section 5). Days are those of the
 * edition, weekends and holidays among them. The committee's quarterly reviews are on the last day of each quarter of
 * the fiscal year.
 *
 * <pre>{@code
 * OitCalendar calendar = OitCalendar.of(edition, 2566);
 * List<CalendarEvent> next = calendar.dueFrom(LocalDate.of(2023, 2, 1));
 * }</pre>
 *
 * @param edition the edition
 * @param fiscalYear the fiscal year for which its times are resolved
 * @param entries the items, in the edition's order
 * @param events everything that is due on a day, earliest first
 */
public record OitCalendar(
        Edition edition, FiscalYear fiscalYear, List<CalendarEntry> entries, List<CalendarEvent> events) {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Copies the lists. */
    public OitCalendar {
        entries = List.copyOf(entries);
        events = List.copyOf(events);
    }

    /**
     * The calendar of an edition in a fiscal year.
     *
     * @param fiscalYear B.E., such as 2566
     * @throws IllegalArgumentException if that is no fiscal year
     */
    public static OitCalendar of(Edition edition, int fiscalYear) {
        FiscalYear year = FiscalYear.of(fiscalYear);
        List<CalendarEntry> entries = edition.items().stream()
                .map(item -> CalendarEntry.of(item, edition, year))
                .toList();
        List<CalendarEvent> events = new ArrayList<>();
        deadlines(entries, events);
        reports(edition, year, events);
        reviews(edition, year, events);
        events.sort(Comparator.comparing(CalendarEvent::on).thenComparing(CalendarEvent::kind));
        return new OitCalendar(edition, year, entries, events);
    }

    /** What is due on a day or after it, earliest first. */
    public List<CalendarEvent> dueFrom(LocalDate day) {
        return events.stream().filter(event -> !event.on().isBefore(day)).toList();
    }

    private static void deadlines(List<CalendarEntry> entries, List<CalendarEvent> events) {
        for (CalendarEntry entry : entries) {
            LocalDate due = entry.dueOn();
            if (due != null) {
                events.add(new CalendarEvent(CalendarEvent.Kind.DEADLINE, due, List.of(entry.item())));
            }
        }
    }

    private static void reports(Edition edition, FiscalYear year, List<CalendarEvent> events) {
        SortedMap<Integer, List<DisclosureItem>> byDay = new TreeMap<>();
        for (DisclosureItem item : edition.items()) {
            Cadence cadence = item.responsibility().cadence();
            if (cadence != null) {
                byDay.computeIfAbsent(cadence.dayOfMonth(), day -> new ArrayList<>())
                        .add(item);
            }
        }
        byDay.forEach((day, items) -> CalendarEntry.monthly(day, year)
                .forEach(on -> events.add(new CalendarEvent(CalendarEvent.Kind.REPORT, on, items))));
    }

    private static void reviews(Edition edition, FiscalYear year, List<CalendarEvent> events) {
        for (int month = QUARTER; month <= YEAR; month += QUARTER) {
            YearMonth last = year.month(month);
            events.add(new CalendarEvent(CalendarEvent.Kind.REVIEW, last.atEndOfMonth(), edition.items()));
        }
    }

    /** The items of which progress is reported every month. */
    public List<CalendarEntry> reportedMonthly() {
        return entries.stream().filter(entry -> !entry.reportsOn().isEmpty()).toList();
    }

    /** The days on which the committee reviews, one in each quarter. */
    public List<LocalDate> reviewsOn() {
        return events.stream()
                .filter(event -> event.kind() == CalendarEvent.Kind.REVIEW)
                .map(CalendarEvent::on)
                .toList();
    }
}
