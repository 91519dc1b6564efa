package io.github.openita.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A Thai fiscal year, numbered in the Buddhist Era: 2566 runs from 1 October 2565 (2022) to 30 September 2566 (2023).
 *
 * @param number the year, B.E., {@value #EARLIEST} to {@value #LATEST}
 */
public record FiscalYear(int number) implements Comparable<FiscalYear> {

    /** The first year that is accepted. */
    public static final int EARLIEST = 2500;

    /** The last year that is accepted. */
    public static final int LATEST = 2700;

    /** The years by which the Buddhist Era is ahead of the Common Era. */
    public static final int BUDDHIST_OFFSET = 543;

    /**
     * @throws IllegalArgumentException if the number is no fiscal year of the Buddhist Era, a year of the Common Era
     *     for one
     */
    public FiscalYear {
        if (number < EARLIEST || number > LATEST) {
            throw new IllegalArgumentException("fiscal year is a B.E. number from " + EARLIEST + " to " + LATEST);
        }
    }

    /** The fiscal year with a B.E. number. */
    public static FiscalYear of(int number) {
        return new FiscalYear(number);
    }

    /** The fiscal year in which a day falls. */
    public static FiscalYear containing(LocalDate day) {
        return new FiscalYear(day.plusMonths(3).getYear() + BUDDHIST_OFFSET);
    }

    /**
     * A month of this year.
     *
     * @param fiscalMonth 1 (October) to 12 (September)
     */
    public YearMonth month(int fiscalMonth) {
        if (fiscalMonth < 1 || fiscalMonth > 12) {
            throw new IllegalArgumentException("fiscal month is 1 (October) to 12 (September)");
        }
        return YearMonth.of(number - BUDDHIST_OFFSET - 1, 10).plusMonths(fiscalMonth - 1L);
    }

    /** 1 October. */
    public LocalDate firstDay() {
        return month(1).atDay(1);
    }

    /** 30 September. */
    public LocalDate lastDay() {
        return month(12).atEndOfMonth();
    }

    /** Whether a day falls in this year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether a month falls in this year. */
    public boolean contains(YearMonth month) {
        return contains(month.atDay(1));
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
