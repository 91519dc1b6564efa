package io.github.openita.export.calendar;

import io.github.openita.checklist.calendar.CalendarEvent;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days of a fiscal year on which something is due, one row for each kind and day. */
record DaysTable(Wording words) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private record Key(LocalDate on, CalendarEvent.Kind kind) {}

    Table table(@Nullable String caption) {
        Map<Key, List<DisclosureItem>> days = new LinkedHashMap<>();
        for (CalendarEvent event : words.calendar().events()) {
            days.computeIfAbsent(new Key(event.on(), event.kind()), key -> new ArrayList<>())
                    .addAll(event.items());
        }
        return Table.of(
                caption,
                List.of(
                        Column.of(words.say("column.day"), 14),
                        Column.of(words.say("column.what"), 36),
                        Column.of(words.say("column.items"), 50)),
                days.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
    }

    private Row row(Key key, List<DisclosureItem> items) {
        return Row.of(CellValue.day(key.on()), CellValue.text(what(key)), CellValue.text(items(items)));
    }

    private String what(Key key) {
        YearMonth month = YearMonth.from(key.on());
        return switch (key.kind()) {
            case DEADLINE -> words.say("event.deadline");
            case REPORT -> words.say("event.report", month);
            case REVIEW ->
                words.say(
                        "event.review",
                        (FiscalYear.fiscalMonth(month) + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER);
        };
    }

    private String items(List<DisclosureItem> items) {
        return items.size() == words.calendar().entries().size()
                ? words.say("items.all", items.size())
                : items.stream().map(words::code).collect(Collectors.joining(" "));
    }
}
