package io.github.openita.model.time;

import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.time.Month;
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

    private static final Month FIRST_MONTH = Month.OCTOBER;

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

    /**
     * The fiscal year in which a day falls.
     *
     * @throws IllegalArgumentException if it is none that is accepted
     */
    public static FiscalYear containing(LocalDate day) {
        return containing(YearMonth.from(day));
    }

    /**
     * The fiscal year in which a month falls.
     *
     * @throws IllegalArgumentException if it is none that is accepted
     */
    public static FiscalYear containing(YearMonth month) {
        int calendarYear = BuddhistEra.ofCommon(month.getYear());
        return new FiscalYear(month.getMonthValue() < FIRST_MONTH.getValue() ? calendarYear : calendarYear + 1);
    }

    /** The number of a month in its fiscal year: 1 (October) to 12 (September). */
    public static int fiscalMonth(YearMonth month) {
        return month.getMonth().minus(FIRST_MONTH.getValue() - 1L).getValue();
    }

    /**
     * A month of this year.
     *
     * @param fiscalMonth 1 (October) to 12 (September)
     * @throws IllegalArgumentException if it is another number
     */
    public YearMonth month(int fiscalMonth) {
        requireMonth(fiscalMonth);
        return YearMonth.of(BuddhistEra.toCommon(number) - 1, FIRST_MONTH).plusMonths(fiscalMonth - 1L);
    }

    /** October to September. */
    public MonthRange months() {
        return new MonthRange(month(1), month(12));
    }

    /** How it is called: ปีงบประมาณ พ.ศ. ๒๕๖๖, fiscal year B.E. 2566. */
    public Text label() {
        return Text.of("ปีงบประมาณ พ.ศ. " + Digits.toThai(toString()), "fiscal year B.E. " + number);
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

    static void requireMonth(int fiscalMonth) {
        if (fiscalMonth < 1 || fiscalMonth > 12) {
            throw new IllegalArgumentException("fiscal month is 1 (October) to 12 (September)");
        }
    }

    /** The month of the calendar that has a number in every fiscal year. */
    static Month calendarMonth(int fiscalMonth) {
        return FIRST_MONTH.plus(fiscalMonth - 1L);
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
