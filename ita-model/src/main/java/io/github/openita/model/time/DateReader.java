package io.github.openita.model.time;

import io.github.openita.model.text.Digits;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateReading.Read;
import io.github.openita.model.time.DateReading.Reason;
import io.github.openita.model.time.DateReading.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people type them, strictly: the day before the month, nothing beside it, no day that is not in the
 * calendar. Digits may be Thai or Arabic, names whole or short, Thai or English.
 *
 * <ul>
 *   <li>๓๑ ธันวาคม ๒๕๖๕, 31 ธ.ค. 65, วันที่ ๑ เดือน มกราคม พุทธศักราช ๒๕๖๖, 31 December 2022 (B.E. 2565)
 *   <li>31/12/2565, 31-12-2565, 31.12.65: with one separator throughout
 *   <li>2022-12-31
 * </ul>
 *
 * A year of four digits from 2400 is of the Buddhist Era, one from 1900 to 2399 of the Common Era, in every form. A year
 * of two digits is 25xx of the Buddhist Era, and refused beside an English month or the name of the Common Era.
 */
public final class DateReader {

    private static final int LONGEST = 80;

    private static final String DAY = "วันที่";

    /** Day, name of the month with the words around it, year, and the year of the Buddhist Era once more. */
    private static final Pattern NAMED = Pattern.compile(
            "(\\d{1,2})([^\\d()/-]+)(\\d{2}|\\d{4})(?: *\\((?:พ\\. *ศ\\.|[Bb]\\.[Ee]\\.) *(\\d{4})\\))?");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final Pattern NAMED_MONTH =
            Pattern.compile("([^\\d()/-]+)(\\d{2}|\\d{4})(?: *\\((?:พ\\. *ศ\\.|[Bb]\\.[Ee]\\.) *(\\d{4})\\))?");

    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})/(\\d{4})");

    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private DateReader() {}

    /** The day that a text names. */
    public static DateReading<LocalDate> day(@Nullable String text) {
        return typed(text).then(DateReader::dayOf);
    }

    /** The month of a year that a text names: มีนาคม ๒๕๖๖, เดือนมีนาคม พ.ศ. ๒๕๖๖, พ.ค. ๖๖, 3/2566, 2023-03. */
    public static DateReading<YearMonth> month(@Nullable String text) {
        return typed(text).then(DateReader::monthOf);
    }

    private static DateReading<String> typed(@Nullable String text) {
        if (text == null || ThaiText.isBlank(text)) {
            return new Refused<>(Reason.BLANK);
        }
        if (text.length() > LONGEST) {
            return new Refused<>(Reason.NOT_A_DATE);
        }
        return new Read<>(Digits.toArabic(ThaiText.normalize(text)));
    }

    private static DateReading<LocalDate> dayOf(String typed) {
        String text = typed.startsWith(DAY) ? typed.substring(DAY.length()).strip() : typed;
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return monthOf(named.group(2), named.group(3), named.group(4)).then(month -> dayIn(month, named.group(1)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return monthOf(numbers.group(3), numbers.group(4)).then(month -> dayIn(month, numbers.group(1)));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return monthOf(iso.group(2), iso.group(1)).then(month -> dayIn(month, iso.group(3)));
        }
        return new Refused<>(Reason.NOT_A_DATE);
    }

    private static DateReading<YearMonth> monthOf(String text) {
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return monthOf(named.group(1), named.group(2), named.group(3));
        }
        Matcher numbers = MONTH_NUMBER.matcher(text);
        if (numbers.matches()) {
            return monthOf(numbers.group(1), numbers.group(2));
        }
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return monthOf(iso.group(2), iso.group(1));
        }
        return new Refused<>(Reason.NOT_A_DATE);
    }

    private static DateReading<YearMonth> monthOf(String words, String year, @Nullable String buddhistYear) {
        NamedMonth named = NamedMonth.of(words);
        Optional<ThaiMonth> month = ThaiMonth.parse(named.name());
        if (month.isEmpty()) {
            return new Refused<>(Reason.NO_SUCH_MONTH);
        }
        return TypedYear.read(year, named.era(), buddhistYear)
                .then(common -> new Read<>(YearMonth.of(common, month.get().month())));
    }

    private static DateReading<YearMonth> monthOf(String number, String year) {
        int month = Integer.parseInt(number);
        if (month < 1 || month > 12) {
            return new Refused<>(Reason.NO_SUCH_MONTH);
        }
        return TypedYear.read(year, TypedYear.Era.UNNAMED, null)
                .then(common -> new Read<>(YearMonth.of(common, month)));
    }

    private static DateReading<LocalDate> dayIn(YearMonth month, String number) {
        int day = Integer.parseInt(number);
        return day >= 1 && month.isValidDay(day) ? new Read<>(month.atDay(day)) : new Refused<>(Reason.NO_SUCH_DAY);
    }
}
