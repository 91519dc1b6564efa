package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.OrderHeading;
import io.github.openita.model.text.Digits;
import io.github.openita.model.time.DateReader;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * L04: a text that cites the order of the committee for the assessment by another number or date than the order has. A
 * text that cites several orders is right where one of them is it.
 *
 * @param order the order
 */
record OrderCitations(@Nullable CommitteeOrder order) {

    private static final Pattern NUMBER = Pattern.compile("ที่\\s{0,3}([0-9]{1,6})\\s{0,2}/\\s{0,2}([0-9]{4})");

    private static final Pattern DATE = Pattern.compile(
            "ลง\\s{0,2}(?:วันที่)?\\s{0,3}"
                    + "([0-9]{1,2}\\s{1,3}(?:เดือน\\s{0,3})?[\\u0e01-\\u0e4e.]{4,12}\\s{1,3}(?:พ\\.ศ\\.|พุทธศักราช)?\\s{0,3}[0-9]{4})");

    boolean another(String text) {
        if (order == null || !text.contains("คณะกรรมการ") || !isOfTheAssessment(text)) {
            return false;
        }
        String plain = Digits.toArabic(text);
        return numbered(plain, order.heading()) || dated(plain, order.issuedOn());
    }

    private static boolean isOfTheAssessment(String text) {
        return text.contains("ITA") || text.contains("คุณธรรมและความโปร่งใส");
    }

    private static boolean numbered(String text, @Nullable OrderHeading heading) {
        if (heading == null || heading.number() == null || heading.year() == null) {
            return false;
        }
        String own = heading.number() + "/" + heading.year();
        Matcher number = NUMBER.matcher(text);
        boolean cited = false;
        while (number.find()) {
            cited = true;
            if (own.equals(Integer.parseInt(number.group(1)) + "/" + number.group(2))) {
                return false;
            }
        }
        return cited;
    }

    private static boolean dated(String text, @Nullable LocalDate issuedOn) {
        if (issuedOn == null) {
            return false;
        }
        Matcher date = DATE.matcher(text);
        boolean cited = false;
        while (date.find()) {
            LocalDate day = DateReader.day(date.group(1)).value().orElse(null);
            if (issuedOn.equals(day)) {
                return false;
            }
            cited |= day != null;
        }
        return cited;
    }
}
