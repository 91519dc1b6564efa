package io.github.openita.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.Period.Absolute;
import io.github.openita.model.time.Period.AsOfDay;
import io.github.openita.model.time.Period.AsOfMonth;
import io.github.openita.model.time.Period.Deadline;
import io.github.openita.model.time.Period.From;
import io.github.openita.model.time.Period.Months;
import io.github.openita.model.time.Period.WholeYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {

    private static final FiscalYear Y2566 = FiscalYear.of(2566);
    private static final FiscalYear Y2570 = FiscalYear.of(2570);

    @Test
    void resolvesInTheYearOfTheEdition() {
        assertThat(new Months(1, 6, false).resolve(Y2566))
                .isEqualTo(new MonthRange(YearMonth.of(2022, 10), YearMonth.of(2023, 3)));
        assertThat(AsOfDay.last(3).resolve(Y2566)).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(new AsOfMonth(6).resolve(Y2566)).isEqualTo(YearMonth.of(2023, 3));
        assertThat(new From(1).resolve(Y2566)).isEqualTo(YearMonth.of(2022, 10));
        assertThat(new WholeYear().resolve(Y2566)).isEqualTo(Y2566.months());
        assertThat(new Deadline(8).resolve(Y2566)).isEqualTo(LocalDate.of(2023, 5, 31));
    }

    @Test
    void resolvesInALaterYear() {
        assertThat(new Months(1, 6, true).resolve(Y2570))
                .isEqualTo(new MonthRange(YearMonth.of(2026, 10), YearMonth.of(2027, 3)));
        assertThat(AsOfDay.last(3).resolve(Y2570)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(AsOfDay.last(5).resolve(FiscalYear.of(2567))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new AsOfDay(4, 15).resolve(Y2570)).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(new Deadline(8).resolve(Y2570)).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @ParameterizedTest
    @MethodSource
    void describes(Period period, FiscalYear year, String th, String en) {
        assertThat(period.describe(year)).isEqualTo(Text.of(th, en));
    }

    static Stream<Arguments> describes() {
        return Stream.of(
                Arguments.of(
                        new Months(1, 6, false),
                        Y2566,
                        "ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖",
                        "October 2022 (B.E. 2565) – March 2023 (B.E. 2566)"),
                Arguments.of(
                        new Months(1, 6, true),
                        Y2570,
                        "อย่างน้อย ตุลาคม ๒๕๖๙ – มีนาคม ๒๕๗๐",
                        "at least October 2026 (B.E. 2569) – March 2027 (B.E. 2570)"),
                Arguments.of(AsOfDay.last(3), Y2566, "ณ วันที่ ๓๑ ธันวาคม ๒๕๖๕", "as of 31 December 2022 (B.E. 2565)"),
                Arguments.of(AsOfDay.last(3), Y2570, "ณ วันที่ ๓๑ ธันวาคม ๒๕๖๙", "as of 31 December 2026 (B.E. 2569)"),
                Arguments.of(new AsOfMonth(6), Y2566, "ณ เดือนมีนาคม ๒๕๖๖", "as of March 2023 (B.E. 2566)"),
                Arguments.of(new From(1), Y2566, "ตั้งแต่เดือนตุลาคม ๒๕๖๕", "from October 2022 (B.E. 2565)"),
                Arguments.of(new WholeYear(), Y2570, "ปีงบประมาณ พ.ศ. ๒๕๗๐", "fiscal year B.E. 2570"),
                Arguments.of(new Deadline(8), Y2566, "ภายในเดือนพฤษภาคม ๒๕๖๖", "by the end of May 2023 (B.E. 2566)"),
                Arguments.of(new Absolute(2561, 2580), Y2570, "พ.ศ. ๒๕๖๑–๒๕๘๐", "B.E. 2561–2580"),
                Arguments.of(new Absolute(2566, 2566), Y2566, "พ.ศ. ๒๕๖๖", "B.E. 2566"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesNumbersThatAreNone(ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }

    static Stream<ThrowingCallable> refusesNumbersThatAreNone() {
        return Stream.of(
                () -> new Months(0, 6, false),
                () -> new Months(1, 13, false),
                () -> new Months(6, 1, false),
                () -> AsOfDay.last(13),
                () -> new AsOfDay(5, 29),
                () -> new AsOfDay(3, 0),
                () -> new AsOfMonth(0),
                () -> new From(-1),
                () -> new Deadline(13),
                () -> new Absolute(2580, 2561),
                () -> new Absolute(2023, 2027));
    }

    @Test
    void knowsTheYearsOfAnAbsolutePeriod() {
        Absolute strategy = new Absolute(2561, 2580);
        assertThat(strategy.contains(2580)).isTrue();
        assertThat(strategy.contains(2581)).isFalse();
    }
}
