package io.github.openita.model.message;

import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.DateText;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** An argument as one language writes it. */
final class Argument {

    private Argument() {}

    /** @throws IllegalArgumentException if it is missing or of a type that has no writing here; it is not quoted */
    @SuppressWarnings("NullAway") // a caller outside null checking may pass null in the array: refused here, by number
    static String in(Language language, Object[] arguments, int place) {
        if (place >= arguments.length || arguments[place] == null) {
            throw new IllegalArgumentException("argument " + place + " is missing");
        }
        return in(language, arguments[place], place);
    }

    private static String in(Language language, Object argument, int place) {
        if (argument instanceof String string) {
            return string;
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return Digits.in(language, argument.toString());
        }
        if (argument instanceof FiscalYear year) {
            return Digits.in(language, Integer.toString(year.number()));
        }
        if (argument instanceof BigDecimal number) {
            return Digits.in(language, grouped(number));
        }
        return text(argument, place).in(language);
    }

    private static Text text(Object argument, int place) {
        if (argument instanceof Text text) {
            return text;
        }
        if (argument instanceof LocalDate day) {
            return DateText.day(day);
        }
        if (argument instanceof YearMonth month) {
            return DateText.month(month);
        }
        if (argument instanceof MonthRange months) {
            return DateText.months(months);
        }
        if (argument instanceof DateRange days) {
            return DateText.days(days);
        }
        throw new IllegalArgumentException("argument " + place + " cannot be of type "
                + argument.getClass().getSimpleName());
    }

    /** 1234567.50 as 1,234,567.50; the decimals as they are. */
    private static String grouped(BigDecimal number) {
        StringBuilder digits = new StringBuilder(number.toPlainString());
        int dot = digits.indexOf(".");
        int first = number.signum() < 0 ? 1 : 0;
        for (int at = (dot < 0 ? digits.length() : dot) - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
