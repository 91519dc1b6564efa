package io.github.openita.model.time;

import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as Thai documents print them, in years of the Buddhist Era: {@code ThaiDates.FULL.day(day)}.
 *
 * @param form which words stand around day, month, and year
 * @param thaiDigits whether digits are Thai; else they are Arabic
 */
public record ThaiDates(Form form, boolean thaiDigits) implements DateStyle {

    /** The words around day, month, and year. */
    public enum Form {
        /** ๓๑ ธันวาคม ๒๕๖๕; มีนาคม ๒๕๖๖. */
        FULL,
        /** วันที่ ๑ มกราคม พ.ศ. ๒๕๖๖; เดือนมีนาคม พ.ศ. ๒๕๖๖: in running text. */
        WITH_ERA,
        /** วันที่ ๑ เดือน มกราคม พุทธศักราช ๒๕๖๖; เดือน มีนาคม พุทธศักราช ๒๕๖๖: in orders and announcements. */
        ORDER,
        /** ๓๑ ธ.ค. ๖๕; มี.ค. ๖๖. A year outside 2500 to 2599 keeps its four digits. */
        SHORT
    }

    /** ๓๑ ธันวาคม ๒๕๖๕. */
    public static final ThaiDates FULL = new ThaiDates(Form.FULL, true);

    /** วันที่ ๑ มกราคม พ.ศ. ๒๕๖๖. */
    public static final ThaiDates WITH_ERA = new ThaiDates(Form.WITH_ERA, true);

    /** วันที่ ๑ เดือน มกราคม พุทธศักราช ๒๕๖๖. */
    public static final ThaiDates ORDER = new ThaiDates(Form.ORDER, true);

    /** ๓๑ ธ.ค. ๖๕. */
    public static final ThaiDates SHORT = new ThaiDates(Form.SHORT, true);

    /** The same form in Arabic digits: 31 ธันวาคม 2565. */
    public ThaiDates withArabicDigits() {
        return new ThaiDates(form, false);
    }

    @Override
    public Language language() {
        return Language.TH;
    }

    @Override
    public String day(LocalDate day) {
        String monthAndYear = monthAndYear(YearMonth.from(day));
        return inDigits(
                switch (form) {
                    case FULL, SHORT -> day.getDayOfMonth() + " " + monthAndYear;
                    case WITH_ERA -> "วันที่ " + day.getDayOfMonth() + " " + monthAndYear;
                    case ORDER -> "วันที่ " + day.getDayOfMonth() + " เดือน " + monthAndYear;
                });
    }

    @Override
    public String month(YearMonth month) {
        String monthAndYear = monthAndYear(month);
        return inDigits(
                switch (form) {
                    case FULL, SHORT -> monthAndYear;
                    case WITH_ERA -> "เดือน" + monthAndYear;
                    case ORDER -> "เดือน " + monthAndYear;
                });
    }

    private String monthAndYear(YearMonth month) {
        ThaiMonth name = ThaiMonth.of(month);
        int year = BuddhistEra.ofCommon(month.getYear());
        return switch (form) {
            case FULL -> name.name(Language.TH) + " " + year;
            case WITH_ERA -> name.name(Language.TH) + " พ.ศ. " + year;
            case ORDER -> name.name(Language.TH) + " พุทธศักราช " + year;
            case SHORT -> name.shortName(Language.TH) + " " + shortYear(year);
        };
    }

    private static String shortYear(int year) {
        String digits = Integer.toString(year);
        return year / 100 == BuddhistEra.SHORT_CENTURY ? digits.substring(2) : digits;
    }

    private String inDigits(String text) {
        return thaiDigits ? Digits.toThai(text) : text;
    }
}
