package io.github.openita.export.calendar;

import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Section;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the calendar of disclosures into a document: the days on which work is due, and the
 * checklist of every item. */
public final class CalendarDocument {

    private static final Messages MESSAGES = Messages.load(CalendarDocument.class, "calendar");

    private CalendarDocument() {}

    /** A builder of such documents; share it. */
    public static CalendarDocument create() {
        return new CalendarDocument();
    }

    /**
     * The document of a calendar.
     *
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(OitCalendar calendar, Station station, Language language, LocalDate preparedOn) {
        Wording words = new Wording(MESSAGES, calendar, new StationWords(station, language));
        String title = words.say("title", words.station().nameText(), calendar.fiscalYear());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(new DaysTable(words).table(words.say("days.caption")));
        blocks.add(new PageBreak());
        blocks.add(new ChecklistTable(words).table(words.say("checklist.caption")));
        blocks.add(note(words));
        blocks.add(words.station().head());
        DocumentInfo info = DocumentInfo.of(title, language, words.station().name(), preparedOn)
                .withRunningHead(words.station().name());
        return Document.of(info, Section.landscape(blocks));
    }

    /**
     * The tables alone, to stand inside a larger document: on pages on their long side.
     *
     * @param level the level of their headings, 1 to 6
     */
    public List<Block> blocks(OitCalendar calendar, Station station, Language language, int level) {
        Wording words = new Wording(MESSAGES, calendar, new StationWords(station, language));
        return List.of(
                new Heading(level, words.say("days")),
                new DaysTable(words).table(null),
                new PageBreak(),
                new Heading(level, words.say("checklist")),
                new ChecklistTable(words).table(null),
                note(words));
    }

    private static Paragraph note(Wording words) {
        return Paragraph.note(words.say(
                words.ofItsOwnYear() ? "note" : "note.other-year",
                words.issuedFor(),
                words.calendar().fiscalYear()));
    }
}
