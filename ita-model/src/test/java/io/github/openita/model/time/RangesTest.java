package io.github.openita.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RangesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2022, 10);
    private static final YearMonth MARCH = YearMonth.of(2023, 3);
    private static final MonthRange HALF = new MonthRange(OCTOBER, MARCH);
    private static final MonthRange REVERSED = new MonthRange(MARCH, OCTOBER);
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 3, 31);

    @Test
    void listsItsMonthsWithBothEnds() {
        assertThat(HALF.months()).hasSize(6).startsWith(OCTOBER).endsWith(MARCH);
        assertThat(new MonthRange(MARCH, MARCH).months()).containsExactly(MARCH);
    }

    @Test
    void coversWhatLiesInIt() {
        assertThat(HALF.covers(HALF)).isTrue();
        assertThat(new MonthRange(OCTOBER, MARCH.plusMonths(1)).covers(HALF)).isTrue();
        assertThat(new MonthRange(OCTOBER.plusMonths(1), MARCH).covers(HALF)).isFalse();
        assertThat(HALF.contains(MARCH)).isTrue();
        assertThat(HALF.contains(MARCH.plusMonths(1))).isFalse();
    }

    @Test
    void incompleteOrReversedMonthsCoverNothingAndAreNotCovered() {
        for (MonthRange none : new MonthRange[] {
            REVERSED, new MonthRange(OCTOBER, null), new MonthRange(null, MARCH), new MonthRange(null, null)
        }) {
            assertThat(none.months()).isEmpty();
            assertThat(none.length()).isZero();
            assertThat(none.covers(HALF)).isFalse();
            assertThat(HALF.covers(none)).isFalse();
            assertThat(none.contains(MARCH)).isFalse();
        }
        assertThat(REVERSED.isComplete()).isTrue();
        assertThat(new MonthRange(OCTOBER, null).isComplete()).isFalse();
    }

    @Test
    void endlessMonthsAreCutOff() {
        MonthRange mixedEras = new MonthRange(OCTOBER, YearMonth.of(2566, 3));
        assertThat(mixedEras.length()).isEqualTo(6522);
        assertThat(mixedEras.months()).hasSize(MonthRange.MOST_MONTHS);
        MonthRange everything = new MonthRange(YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12));
        assertThat(everything.months()).hasSize(MonthRange.MOST_MONTHS);
    }

    @Test
    void daysCoverWhatLiesInThem() {
        DateRange half = new DateRange(FIRST, LAST);
        assertThat(half.length()).isEqualTo(182);
        assertThat(half.months()).isEqualTo(HALF);
        assertThat(half.covers(new DateRange(FIRST, FIRST))).isTrue();
        assertThat(half.contains(LAST)).isTrue();
        assertThat(half.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void incompleteOrReversedDaysCoverNothing() {
        DateRange half = new DateRange(FIRST, LAST);
        for (DateRange none : new DateRange[] {new DateRange(LAST, FIRST), new DateRange(FIRST, null)}) {
            assertThat(none.length()).isZero();
            assertThat(none.covers(half)).isFalse();
            assertThat(half.covers(none)).isFalse();
        }
        assertThat(new DateRange(FIRST, null).months()).isEqualTo(new MonthRange(OCTOBER, null));
    }
}
