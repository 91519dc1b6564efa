package io.github.openita.export.calendar;

import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** A calendar in the words of one language. */
record Wording(Messages messages, OitCalendar calendar, StationWords station) {

    String say(String key, Object... arguments) {
        return messages.format(key, arguments).in(station.language());
    }

    String in(@Nullable Text text) {
        return station.in(text);
    }

    /** The code of an item in the digits of the language: O๒๐. */
    String code(DisclosureItem item) {
        return Digits.in(station.language(), item.code());
    }

    /** The fiscal year that the edition was issued for, whose time its words name. */
    FiscalYear issuedFor() {
        return FiscalYear.of(calendar.edition().id().issuedFor());
    }

    boolean ofItsOwnYear() {
        return issuedFor().equals(calendar.fiscalYear());
    }
}
