package io.github.openita.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included, as a station states them: either end may be absent, and the last may come
 * before the first. Such a range is made without complaint, but it covers nothing.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether both ends are there. */
    public boolean isComplete() {
        return from != null && to != null;
    }

    /** Whether a day lies in it; never, when an end is absent. */
    public boolean contains(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether every day of another range lies in it; never, when that one has no days. */
    public boolean covers(DateRange other) {
        return other.length() > 0
                && other.from != null
                && other.to != null
                && contains(other.from)
                && contains(other.to);
    }

    /** The number of days; 0 when an end is absent or the last day comes before the first. */
    public long length() {
        return from == null || to == null ? 0 : Math.max(0, from.until(to, ChronoUnit.DAYS) + 1);
    }

    /** The months in which its two ends fall, each absent where the end is. */
    public MonthRange months() {
        return new MonthRange(from == null ? null : YearMonth.from(from), to == null ? null : YearMonth.from(to));
    }
}
