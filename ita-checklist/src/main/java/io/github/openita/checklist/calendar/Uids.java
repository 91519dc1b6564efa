package io.github.openita.checklist.calendar;

import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;

/** UIDs of events: the same for the same event of the same station, whatever its day and wording. */
final class Uids {

    private final String before;

    Uids(OitCalendar calendar, Station station) {
        this.before =
                calendar.edition().id() + "|" + calendar.fiscalYear() + "|" + station.code() + "|" + name(station);
    }

    String of(CalendarEvent event) {
        String about = switch (event.kind()) {
            case DEADLINE -> event.items().get(0).contentKey();
            case REPORT, REVIEW -> YearMonth.from(event.on()).toString();
        };
        String key = before + "|" + event.kind() + "|" + about;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@openita";
    }

    private static String name(Station station) {
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        return full == null || full.th() == null ? "" : ThaiText.nameKey(full.th());
    }
}
