package io.github.openita.checklist.calendar;

import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a calendar as an iCalendar file (RFC 5545): an all-day event for everything that is due, with reminders. The
 * same calendar of the same station gives the same bytes; an event keeps its UID when its day or wording changes, so
 * that a file that is imported again replaces what was imported before.
 */
public final class CalendarFile {

    private static final Messages MESSAGES = Messages.load(CalendarFile.class, "calendar");

    /** Days before an event on which it reminds. */
    private static final List<Integer> BEFORE_DEADLINE = List.of(30, 7);

    private static final List<Integer> BEFORE_REPORT = List.of(3);
    private static final List<Integer> BEFORE_REVIEW = List.of(7);

    private CalendarFile() {}

    /**
     * The bytes of the file, in UTF-8.
     *
     * @param preparedOn the day that the file states as that of its making; no clock is read
     */
    public static byte[] write(OitCalendar calendar, Station station, Language language, LocalDate preparedOn) {
        EventText text = new EventText(MESSAGES, calendar, station, language);
        Uids uids = new Uids(calendar, station);
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//OpenITA//OIT calendar//" + language.name())
                .add("CALSCALE", "GREGORIAN")
                .text("NAME", text.title())
                .text("X-WR-CALNAME", text.title());
        calendar.events().forEach(event -> event(event, text, uids, preparedOn, lines));
        lines.add("END", "VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(
            CalendarEvent event, EventText text, Uids uids, LocalDate preparedOn, ContentLines lines) {
        String summary = text.summary(event);
        lines.add("BEGIN", "VEVENT")
                .add("UID", uids.of(event))
                .add("DTSTAMP", ContentLines.date(preparedOn) + "T000000Z")
                .add("DTSTART;VALUE=DATE", ContentLines.date(event.on()))
                .add("DTEND;VALUE=DATE", ContentLines.date(event.on().plusDays(1)))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", text.description(event))
                .add("CATEGORIES", "ITA")
                .add("TRANSP", "TRANSPARENT");
        remindersOf(event)
                .forEach(days -> lines.add("BEGIN", "VALARM")
                        .add("ACTION", "DISPLAY")
                        .add("TRIGGER", "-P" + days + "D")
                        .text("DESCRIPTION", summary)
                        .add("END", "VALARM"));
        lines.add("END", "VEVENT");
    }

    private static List<Integer> remindersOf(CalendarEvent event) {
        return switch (event.kind()) {
            case DEADLINE -> BEFORE_DEADLINE;
            case REPORT -> BEFORE_REPORT;
            case REVIEW -> BEFORE_REVIEW;
        };
    }
}
