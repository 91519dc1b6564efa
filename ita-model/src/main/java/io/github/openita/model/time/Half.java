package io.github.openita.model.time;

import io.github.openita.model.text.Text;
import java.time.YearMonth;

/** One half of a fiscal year. */
public enum Half {
    /** October to March. */
    FIRST(1, "๖ เดือนแรก", "first six months"),
    /** April to September. */
    SECOND(7, "๖ เดือนหลัง", "last six months");

    private final int firstMonth;
    private final String thai;
    private final String english;

    Half(int firstMonth, String thai, String english) {
        this.firstMonth = firstMonth;
        this.thai = thai;
        this.english = english;
    }

    /** The half in which a month falls. */
    public static Half of(YearMonth month) {
        return FiscalYear.fiscalMonth(month) < SECOND.firstMonth ? FIRST : SECOND;
    }

    /** The six months in a fiscal year. */
    public MonthRange in(FiscalYear year) {
        return new MonthRange(year.month(firstMonth), year.month(firstMonth + 5));
    }

    /** How it is called: ๖ เดือนแรก, first six months. */
    public Text label() {
        return Text.of(thai, english);
    }
}
