package io.github.openita.model.time;

import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates in English, in years of the Common Era with the Buddhist year beside them. */
public enum EnglishDates implements DateStyle {
    /** 31 December 2022 (B.E. 2565); March 2023 (B.E. 2566). */
    FULL;

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    @Override
    public String month(YearMonth month) {
        int year = month.getYear();
        return ThaiMonth.of(month).name(Language.EN) + " " + year + " (B.E. " + BuddhistEra.ofCommon(year) + ")";
    }
}
