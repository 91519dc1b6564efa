package io.github.openita.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiMonthTest {

    @Test
    void hasTheNamesOfTheCalendar() {
        assertThat(Arrays.stream(ThaiMonth.values()).map(month -> month.name(Language.TH)))
                .containsExactly(
                        "มกราคม",
                        "กุมภาพันธ์",
                        "มีนาคม",
                        "เมษายน",
                        "พฤษภาคม",
                        "มิถุนายน",
                        "กรกฎาคม",
                        "สิงหาคม",
                        "กันยายน",
                        "ตุลาคม",
                        "พฤศจิกายน",
                        "ธันวาคม");
        assertThat(Arrays.stream(ThaiMonth.values()).map(month -> month.shortName(Language.TH)))
                .containsExactly(
                        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
                        "ธ.ค.");
    }

    @ParameterizedTest
    @EnumSource
    void namesOneMonthOnly(ThaiMonth month) {
        for (Language language : Language.values()) {
            assertThat(ThaiMonth.parse(month.name(language))).contains(month);
            assertThat(ThaiMonth.parse(month.shortName(language))).contains(month);
        }
        assertThat(ThaiMonth.of(month.month())).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "มีค, MARCH",
        "'มี. ค.', MARCH",
        "มค., JANUARY",
        "..มิ.ย, JUNE",
        "เมย, APRIL",
        "SEPT., SEPTEMBER",
        "jul, JULY"
    })
    void toleratesDotsSpacesAndCase(String text, ThaiMonth month) {
        assertThat(ThaiMonth.parse(text)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "มกรา", "มกราคม ๒๕๖๖", "เดือนมกราคม", "พ.ศ.", "ma", "13"})
    void refusesWhatIsNoName(String text) {
        assertThat(ThaiMonth.parse(text)).isEmpty();
    }

    @Test
    void isFoundForDatesAndMonths() {
        assertThat(ThaiMonth.of(LocalDate.of(2022, 12, 31))).isEqualTo(ThaiMonth.DECEMBER);
        assertThat(ThaiMonth.of(YearMonth.of(2023, 3)).month()).isEqualTo(Month.MARCH);
    }
}
