package io.github.openita.model.time;

import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A time that an edition asks for, relative to the fiscal year in which it is used: its months are fiscal months, from 1
 * (October) to 12 (September). Each kind resolves to the calendar in its own type; {@link #describe} prints it so.
 */
public sealed interface Period {

    /** The period in a fiscal year, in words. */
    Text describe(FiscalYear year);

    /**
     * Every month from one to another.
     *
     * @param from the first fiscal month
     * @param to the last fiscal month, not before the first
     * @param atLeast whether a longer time will do as well (R02)
     */
    record Months(int from, int to, boolean atLeast) implements Period {

        /** @throws IllegalArgumentException if one is no fiscal month, or the last comes before the first */
        public Months {
            FiscalYear.requireMonth(from);
            FiscalYear.requireMonth(to);
            if (to < from) {
                throw new IllegalArgumentException("the last month of a period comes before the first");
            }
        }

        /** The months in the calendar. */
        public MonthRange resolve(FiscalYear year) {
            return new MonthRange(year.month(from), year.month(to));
        }

        @Override
        public Text describe(FiscalYear year) {
            Text months = DateText.months(resolve(year));
            return atLeast ? Phrase.AT_LEAST.with(months) : months;
        }
    }

    /**
     * The state of things at the end of one day.
     *
     * @param month the fiscal month
     * @param day the day of that month, one that it has in every year; absent for the last day
     */
    record AsOfDay(int month, @Nullable Integer day) implements Period {

        /** @throws IllegalArgumentException if it is no fiscal month, or not every year has that day */
        public AsOfDay {
            FiscalYear.requireMonth(month);
            if (day != null && (day < 1 || day > FiscalYear.calendarMonth(month).minLength())) {
                throw new IllegalArgumentException("not every year has that day in the month");
            }
        }

        /** The last day of a fiscal month. */
        public static AsOfDay last(int month) {
            return new AsOfDay(month, null);
        }

        /** The day in the calendar. */
        public LocalDate resolve(FiscalYear year) {
            YearMonth resolved = year.month(month);
            return day == null ? resolved.atEndOfMonth() : resolved.atDay(day);
        }

        @Override
        public Text describe(FiscalYear year) {
            return Phrase.AS_OF_DAY.with(DateText.day(resolve(year)));
        }
    }

    /**
     * The state of things in one month; no day is asked for (R04).
     *
     * @param month the fiscal month
     */
    record AsOfMonth(int month) implements Period {

        /** @throws IllegalArgumentException if it is no fiscal month */
        public AsOfMonth {
            FiscalYear.requireMonth(month);
        }

        /** The month in the calendar. */
        public YearMonth resolve(FiscalYear year) {
            return year.month(month);
        }

        @Override
        public Text describe(FiscalYear year) {
            return Phrase.AS_OF_MONTH.with(DateText.month(resolve(year)));
        }
    }

    /**
     * From a month on, without an end.
     *
     * @param month the first fiscal month
     */
    record From(int month) implements Period {

        /** @throws IllegalArgumentException if it is no fiscal month */
        public From {
            FiscalYear.requireMonth(month);
        }

        /** The first month in the calendar. */
        public YearMonth resolve(FiscalYear year) {
            return year.month(month);
        }

        @Override
        public Text describe(FiscalYear year) {
            return Phrase.FROM.with(DateText.month(resolve(year)));
        }
    }

    /** The fiscal year itself. */
    record WholeYear() implements Period {

        /** October to September. */
        public MonthRange resolve(FiscalYear year) {
            return year.months();
        }

        @Override
        public Text describe(FiscalYear year) {
            return year.label();
        }
    }

    /**
     * Years that are the same in whichever fiscal year they are asked for, as those of a national strategy (R09, R10).
     *
     * @param fromYear the first year, B.E.
     * @param toYear the last year, B.E., not before the first
     */
    record Absolute(int fromYear, int toYear) implements Period {

        /** @throws IllegalArgumentException if one is no year of the Buddhist Era, or the last comes before the first */
        public Absolute {
            if (!BuddhistEra.includes(fromYear) || !BuddhistEra.includes(toYear)) {
                throw new IllegalArgumentException(
                        "year is a B.E. number from " + BuddhistEra.EARLIEST + " to " + BuddhistEra.LATEST);
            }
            if (toYear < fromYear) {
                throw new IllegalArgumentException("the last year of a period comes before the first");
            }
        }

        /** Whether it includes a year, B.E. */
        public boolean contains(int year) {
            return year >= fromYear && year <= toYear;
        }

        @Override
        public Text describe(FiscalYear year) {
            String years = fromYear == toYear ? Integer.toString(fromYear) : fromYear + "–" + toYear;
            return Text.of("พ.ศ. " + Digits.in(Language.TH, years), "B.E. " + years);
        }
    }

    /**
     * The end of a month, by which something is done (R12).
     *
     * @param month the fiscal month
     */
    record Deadline(int month) implements Period {

        /** @throws IllegalArgumentException if it is no fiscal month */
        public Deadline {
            FiscalYear.requireMonth(month);
        }

        /** The last day on which it is in time. */
        public LocalDate resolve(FiscalYear year) {
            return year.month(month).atEndOfMonth();
        }

        @Override
        public Text describe(FiscalYear year) {
            return Phrase.BY_THE_END_OF.with(DateText.month(year.month(month)));
        }
    }
}
