package io.github.openita.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear YEAR = FiscalYear.of(2566);

    @Test
    void runsFromOctoberToSeptember() {
        assertThat(YEAR.firstDay()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(YEAR.lastDay()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(YEAR.months()).isEqualTo(new MonthRange(YearMonth.of(2022, 10), YearMonth.of(2023, 9)));
        assertThat(YEAR.label()).isEqualTo(Text.of("ปีงบประมาณ พ.ศ. ๒๕๖๖", "fiscal year B.E. 2566"));
    }

    @Test
    void contains() {
        assertThat(FiscalYear.containing(LocalDate.of(2022, 9, 30))).isEqualTo(FiscalYear.of(2565));
        assertThat(FiscalYear.containing(LocalDate.of(2022, 10, 1))).isEqualTo(YEAR);
        assertThat(YEAR.contains(LocalDate.of(2023, 9, 30))).isTrue();
        assertThat(YEAR.contains(YearMonth.of(2023, 10))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2499, 2701})
    void refusesYearsOfTheCommonEra(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(number));
    }

    @Property
    void monthsKnowTheirNumberTheirYearAndTheirHalf(
            @ForAll @IntRange(min = 2500, max = 2700) int number,
            @ForAll @IntRange(min = 1, max = 12) int fiscalMonth) {
        FiscalYear year = FiscalYear.of(number);
        YearMonth month = year.month(fiscalMonth);
        assertThat(FiscalYear.fiscalMonth(month)).isEqualTo(fiscalMonth);
        assertThat(FiscalYear.containing(month)).isEqualTo(year);
        assertThat(Half.of(month)).isEqualTo(fiscalMonth <= 6 ? Half.FIRST : Half.SECOND);
        assertThat(Half.of(month).in(year).contains(month)).isTrue();
    }

    @Test
    void halvesMakeTheYear() {
        assertThat(Half.FIRST.in(YEAR)).isEqualTo(new MonthRange(YearMonth.of(2022, 10), YearMonth.of(2023, 3)));
        assertThat(Half.SECOND.in(YEAR)).isEqualTo(new MonthRange(YearMonth.of(2023, 4), YearMonth.of(2023, 9)));
        assertThat(Half.FIRST.label()).isEqualTo(Text.of("๖ เดือนแรก", "first six months"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void hasTwelveMonths(int fiscalMonth) {
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.month(fiscalMonth));
    }
}
