package io.github.openita.checklist.calendar;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What events are called and what they say, in one language. */
final class EventText {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Messages messages;
    private final OitCalendar calendar;
    private final Language language;
    private final Text station;

    EventText(Messages messages, OitCalendar calendar, Station station, Language language) {
        this.messages = messages;
        this.calendar = calendar;
        this.language = language;
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        this.station = full == null ? messages.get("station") : full;
    }

    String title() {
        return say("title", station, calendar.fiscalYear());
    }

    String summary(CalendarEvent event) {
        return switch (event.kind()) {
            case DEADLINE -> say("deadline", named(event.items().get(0)));
            case REPORT ->
                say("report", YearMonth.from(event.on()), event.items().size());
            case REVIEW -> say("review", quarter(event));
        };
    }

    String description(CalendarEvent event) {
        return switch (event.kind()) {
            case DEADLINE -> deadline(event.items().get(0));
            case REPORT -> say("report.items") + "\n" + list(event.items());
            case REVIEW -> say("review.what", calendar.fiscalYear());
        };
    }

    private String deadline(DisclosureItem item) {
        List<String> lines = new ArrayList<>();
        calendar.entries().stream().filter(entry -> entry.item().equals(item)).forEach(entry -> entry(entry, lines));
        return String.join("\n", lines);
    }

    private void entry(CalendarEntry entry, List<String> lines) {
        for (ResponsibleUnit unit : entry.responsible()) {
            lines.add(say("duty." + unit.duty(), unit.name()));
        }
        if (entry.alternative() != null) {
            lines.add(say("alternative", entry.alternative()));
        }
        lines.add(say("checklist"));
        for (CheckPoint point : entry.checklist()) {
            String indent = "  ".repeat(point.depth());
            String period = point.period() == null || sameYear()
                    ? ""
                    : " [" + point.period().in(language) + "]";
            lines.add(indent + "- " + point.requirement().text().in(language) + period);
        }
    }

    /** The edition's words name its own year; only in another one have the times to be said again. */
    private boolean sameYear() {
        return calendar.edition().id().issuedFor() == calendar.fiscalYear().number();
    }

    private String list(List<DisclosureItem> items) {
        return String.join(
                "\n",
                items.stream().map(item -> "- " + named(item).in(language)).toList());
    }

    private static Text named(DisclosureItem item) {
        return Text.of(
                Digits.toThai(item.code()) + " " + item.title().in(Language.TH),
                item.code() + " " + item.title().in(Language.EN));
    }

    private int quarter(CalendarEvent event) {
        return (FiscalYear.fiscalMonth(YearMonth.from(event.on())) + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER;
    }

    private String say(String key, Object... arguments) {
        return messages.format(key, arguments).in(language);
    }
}
