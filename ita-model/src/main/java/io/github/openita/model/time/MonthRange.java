package io.github.openita.model.time;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Months from one to another, both included, as a station states them: either end may be absent, and the last may come
 * before the first. Such a range is made without complaint, but it covers nothing and has no months.
 *
 * @param from the first month
 * @param to the last month
 */
public record MonthRange(@Nullable YearMonth from, @Nullable YearMonth to) {

    /** The most months that {@link #months} lists: a hundred years. */
    public static final int MOST_MONTHS = 1200;

    /** Whether both ends are there. */
    public boolean isComplete() {
        return from != null && to != null;
    }

    /** Whether a month lies in it; never, when an end is absent. */
    public boolean contains(YearMonth month) {
        return from != null && to != null && !month.isBefore(from) && !month.isAfter(to);
    }

    /** Whether every month of another range lies in it; never, when that one has no months. */
    public boolean covers(MonthRange other) {
        return other.length() > 0
                && other.from != null
                && other.to != null
                && contains(other.from)
                && contains(other.to);
    }

    /** The number of months; 0 when an end is absent or the last month comes before the first. */
    public long length() {
        return from == null || to == null ? 0 : Math.max(0, from.until(to, ChronoUnit.MONTHS) + 1);
    }

    /**
     * Its months in order: none when its {@link #length} is 0, and the first {@value #MOST_MONTHS} of a range that is
     * longer than any real one, as when a year of one era stands beside one of the other.
     */
    public List<YearMonth> months() {
        YearMonth first = from;
        if (first == null) {
            return List.of();
        }
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(Math.min(length(), MOST_MONTHS))
                .toList();
    }
}
