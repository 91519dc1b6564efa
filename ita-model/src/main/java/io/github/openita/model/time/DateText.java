package io.github.openita.model.time;

import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months in both languages at once: {@link ThaiDates#FULL} and {@link EnglishDates#FULL}. */
public final class DateText {

    private DateText() {}

    /** ๓๑ ธันวาคม ๒๕๖๕; 31 December 2022 (B.E. 2565). */
    public static Text day(LocalDate day) {
        return Text.of(ThaiDates.FULL.day(day), EnglishDates.FULL.day(day));
    }

    /** มีนาคม ๒๕๖๖; March 2023 (B.E. 2566). */
    public static Text month(YearMonth month) {
        return Text.of(ThaiDates.FULL.month(month), EnglishDates.FULL.month(month));
    }

    /** ๑ ตุลาคม ๒๕๖๕ – ๓๑ มีนาคม ๒๕๖๖, and the same in English. */
    public static Text days(DateRange days) {
        return Text.of(ThaiDates.FULL.days(days), EnglishDates.FULL.days(days));
    }

    /** ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖, and the same in English. */
    public static Text months(MonthRange months) {
        return Text.of(ThaiDates.FULL.months(months), EnglishDates.FULL.months(months));
    }
}
