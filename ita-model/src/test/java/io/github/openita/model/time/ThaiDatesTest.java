package io.github.openita.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ThaiDatesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final YearMonth MARCH = YearMonth.of(2023, 3);
    private static final MonthRange FIRST_HALF = new MonthRange(YearMonth.of(2022, 10), MARCH);

    @Test
    void writesDaysAsDocumentsDo() {
        assertThat(ThaiDates.FULL.day(LocalDate.of(2022, 12, 31))).isEqualTo("๓๑ ธันวาคม ๒๕๖๕");
        assertThat(ThaiDates.WITH_ERA.day(NEW_YEAR)).isEqualTo("วันที่ ๑ มกราคม พ.ศ. ๒๕๖๖");
        assertThat(ThaiDates.ORDER.day(NEW_YEAR)).isEqualTo("วันที่ ๑ เดือน มกราคม พุทธศักราช ๒๕๖๖");
        assertThat(ThaiDates.SHORT.day(LocalDate.of(2022, 12, 31))).isEqualTo("๓๑ ธ.ค. ๖๕");
        assertThat(ThaiDates.FULL.withArabicDigits().day(NEW_YEAR)).isEqualTo("1 มกราคม 2566");
    }

    @Test
    void writesMonthsAsDocumentsDo() {
        assertThat(ThaiDates.FULL.month(MARCH)).isEqualTo("มีนาคม ๒๕๖๖");
        assertThat(ThaiDates.WITH_ERA.month(MARCH)).isEqualTo("เดือนมีนาคม พ.ศ. ๒๕๖๖");
        assertThat(ThaiDates.ORDER.month(MARCH)).isEqualTo("เดือน มีนาคม พุทธศักราช ๒๕๖๖");
        assertThat(ThaiDates.SHORT.month(YearMonth.of(2023, 5))).isEqualTo("พ.ค. ๖๖");
        assertThat(ThaiDates.SHORT.withArabicDigits().month(MARCH)).isEqualTo("มี.ค. 66");
    }

    @Test
    void shortensOnlyTheYearsThatAreReadBackAsTheSame() {
        assertThat(ThaiDates.SHORT.month(YearMonth.of(2056, 12))).isEqualTo("ธ.ค. ๙๙");
        assertThat(ThaiDates.SHORT.month(YearMonth.of(2057, 1))).isEqualTo("ม.ค. ๒๖๐๐");
        assertThat(ThaiDates.SHORT.month(YearMonth.of(1956, 12))).isEqualTo("ธ.ค. ๒๔๙๙");
    }

    @Test
    void writesEnglishWithBothYears() {
        assertThat(EnglishDates.FULL.day(LocalDate.of(2022, 12, 31))).isEqualTo("31 December 2022 (B.E. 2565)");
        assertThat(EnglishDates.FULL.month(MARCH)).isEqualTo("March 2023 (B.E. 2566)");
    }

    @Test
    void writesRangesWithADash() {
        assertThat(DateText.months(FIRST_HALF))
                .isEqualTo(Text.of("ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖", "October 2022 (B.E. 2565) – March 2023 (B.E. 2566)"));
        assertThat(ThaiDates.SHORT.days(new DateRange(NEW_YEAR, LocalDate.of(2023, 3, 31))))
                .isEqualTo("๑ ม.ค. ๖๖ – ๓๑ มี.ค. ๖๖");
        assertThat(ThaiDates.FULL.months(new MonthRange(MARCH, MARCH))).isEqualTo("มีนาคม ๒๕๖๖");
    }

    @Test
    void writesWhatThereIsOfARange() {
        assertThat(DateText.months(new MonthRange(MARCH, null)))
                .isEqualTo(Text.of("ตั้งแต่ มีนาคม ๒๕๖๖", "from March 2023 (B.E. 2566)"));
        assertThat(DateText.days(new DateRange(null, NEW_YEAR)))
                .isEqualTo(Text.of("ถึง ๑ มกราคม ๒๕๖๖", "until 1 January 2023 (B.E. 2566)"));
        assertThat(DateText.days(new DateRange(null, null))).isEqualTo(Text.of("", ""));
    }
}
