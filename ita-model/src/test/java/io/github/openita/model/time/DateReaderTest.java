package io.github.openita.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Digits;
import io.github.openita.model.time.DateReading.Reason;
import io.github.openita.model.time.DateReading.Refused;
import io.github.openita.model.time.ThaiDates.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๓๑ ธันวาคม ๒๕๖๕",
                "31 ธ.ค. 65",
                "31 ธค 65",
                "๓๑ธันวาคม๒๕๖๕",
                "31 ธ. ค. 2565",
                "31/12/2565",
                "๓๑/๑๒/๒๕๖๕",
                "31/12/65",
                "31-12-2565",
                "31.12.2022",
                "31/12/2022",
                "2022-12-31",
                "2565-12-31",
                " วันที่ ๓๑\u00A0ธันวาคม  พ.ศ. ๒๕๖๕\u200B",
                "วันที่ 31/12/2565",
                "วันที่ ๓๑ เดือน ธันวาคม พุทธศักราช ๒๕๖๕",
                "๓๑ เดือนธันวาคม พ.ศ.๖๕",
                "31 ธันวาคม ค.ศ. 2022",
                "๓๑ ธันวาคม คริสต์ศักราช ๒๐๒๒",
                "31 ธันวาคม 2022 (พ.ศ. 2565)",
                "31 December 2022 (B.E. 2565)",
                "31 dec 2022",
                "31 December B.E. 2565"
            })
    void readsADayAsPeopleTypeIt(String text) {
        assertThat(DateReader.day(text).value()).contains(LocalDate.of(2022, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ' ',                              BLANK
                    ปลายปี,                            NOT_A_DATE
                    31 ธันวาคม,                        NOT_A_DATE
                    ธันวาคม 2565,                      NOT_A_DATE
                    31 ธันวาคม 2565 เวลา 10.00 น.,      NOT_A_DATE
                    31 ธันวาคม 2565 น.,                NOT_A_DATE
                    31 ธันวาคม 256,                    NOT_A_DATE
                    31/12-2565,                       NOT_A_DATE
                    31/12/2565 ครับ,                   NOT_A_DATE
                    2022-12-31T00:00:00,              NOT_A_DATE
                    31 ธันวา 2565,                     NO_SUCH_MONTH
                    วันศุกร์ที่ 30 ธันวาคม 2565,           NOT_A_DATE
                    31 ธันวาคม – 2565,                 NO_SUCH_MONTH
                    12/31/2565,                       NO_SUCH_MONTH
                    31/00/2565,                       NO_SUCH_MONTH
                    29 กุมภาพันธ์ 2566,                  NO_SUCH_DAY
                    29/2/2566,                        NO_SUCH_DAY
                    31 เม.ย. 65,                       NO_SUCH_DAY
                    0 เม.ย. 65,                        NO_SUCH_DAY
                    32/1/2565,                        NO_SUCH_DAY
                    1 มกราคม 1899,                     YEAR_OUT_OF_RANGE
                    1 มกราคม 2943,                     YEAR_OUT_OF_RANGE
                    1 มกราคม 0065,                     YEAR_OUT_OF_RANGE
                    1 January 65,                     AMBIGUOUS_YEAR
                    1 มกราคม ค.ศ. 65,                  AMBIGUOUS_YEAR
                    1 มกราคม พ.ศ. 2023,                CONTRADICTORY_YEAR
                    1 มกราคม ค.ศ. 2566,                CONTRADICTORY_YEAR
                    1 January 2023 (B.E. 2565),       CONTRADICTORY_YEAR
                    """)
    void refusesWhatIsNoDayAndSaysWhy(String text, Reason reason) {
        assertThat(DateReader.day(text)).isEqualTo(new Refused<LocalDate>(reason));
    }

    @Test
    void readsTheLeapDayOfALeapYear() {
        assertThat(DateReader.day("29 กุมภาพันธ์ 2567").value()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void readsTheEdgesOfBothEras() {
        assertThat(DateReader.day("1 มกราคม 2399").value()).contains(LocalDate.of(2399, 1, 1));
        assertThat(DateReader.day("1 มกราคม 2400").value()).contains(LocalDate.of(1857, 1, 1));
        assertThat(DateReader.day("1 มกราคม 00").value()).contains(LocalDate.of(1957, 1, 1));
    }

    @Test
    void refusesAbsentAndEndlessText() {
        assertThat(DateReader.day(null)).isEqualTo(new Refused<LocalDate>(Reason.BLANK));
        assertThat(DateReader.day("1" + "ก".repeat(100_000) + "65"))
                .isEqualTo(new Refused<LocalDate>(Reason.NOT_A_DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มีนาคม ๒๕๖๖",
                "เดือนมีนาคม พ.ศ. ๒๕๖๖",
                "เดือน มีนาคม พุทธศักราช ๒๕๖๖",
                "มี.ค.๖๖",
                "มีค. 66",
                "March 2023 (B.E. 2566)",
                "3/2566",
                "03/2023",
                "2023-03"
            })
    void readsAMonth(String text) {
        assertThat(DateReader.month(text).value()).contains(YearMonth.of(2023, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "03/66, NOT_A_DATE",
        "31 มีนาคม 2566, NOT_A_DATE",
        "มีนา 2566, NO_SUCH_MONTH",
        "13/2566, NO_SUCH_MONTH",
        "Mar 66, AMBIGUOUS_YEAR"
    })
    void refusesWhatIsNoMonth(String text, Reason reason) {
        assertThat(DateReader.month(text)).isEqualTo(new Refused<YearMonth>(reason));
    }

    @Property
    void readsWhatIsWrittenInEveryStyle(
            @ForAll @DateRange(min = "1857-01-01", max = "2399-12-31") LocalDate day,
            @ForAll Form form,
            @ForAll boolean thaiDigits) {
        ThaiDates style = new ThaiDates(form, thaiDigits);
        YearMonth month = YearMonth.from(day);
        assertThat(DateReader.day(style.day(day)).value()).contains(day);
        assertThat(DateReader.month(style.month(month)).value()).contains(month);
    }

    @Property
    void readsWhatIsWrittenInEnglishAndIso(@ForAll @DateRange(min = "1900-01-01", max = "2399-12-31") LocalDate day) {
        YearMonth month = YearMonth.from(day);
        assertThat(DateReader.day(EnglishDates.FULL.day(day)).value()).contains(day);
        assertThat(DateReader.month(EnglishDates.FULL.month(month)).value()).contains(month);
        assertThat(DateReader.day(Digits.toThai(day.toString())).value()).contains(day);
        assertThat(DateReader.month(month.toString()).value()).contains(month);
    }

    /** Whatever is typed: the reading ends, and what it accepts is a day of the years that are read. */
    @Property
    void neverThrows(@ForAll String text) {
        Optional<LocalDate> day = DateReader.day(text).value();
        assertThat(day.map(LocalDate::getYear).orElse(2000)).isBetween(1857, 2399);
    }
}
