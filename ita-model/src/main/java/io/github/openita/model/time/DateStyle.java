package io.github.openita.model.time;

import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;

/** A way to write days, months and ranges of them. */
public sealed interface DateStyle permits ThaiDates, EnglishDates {

    /** The language in which it writes. */
    Language language();

    /** A day. */
    String day(LocalDate day);

    /** A month in a year. */
    String month(YearMonth month);

    /** A range of days, with a dash; one day where both ends are the same; empty where both are absent. */
    default String days(DateRange days) {
        return Ends.join(language(), days.from(), days.to(), this::day);
    }

    /** A range of months, with a dash; one month where both ends are the same; empty where both are absent. */
    default String months(MonthRange months) {
        return Ends.join(language(), months.from(), months.to(), this::month);
    }
}
