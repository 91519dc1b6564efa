package io.github.openita.export.internal.render;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Numerals;
import io.github.openita.export.document.Prose;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.DateStyle;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.ThaiDates;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Typed values as text, in the language and digits of a document: what PDF and Word print. */
public final class Shown {

    private final Words words;
    private final DateStyle dates;

    private Shown(Words words) {
        this.words = words;
        this.dates = dates(words);
    }

    /** Values as a document shows them. */
    public static Shown in(DocumentInfo info) {
        return new Shown(Words.of(info));
    }

    private static DateStyle dates(Words words) {
        if (words.language() == Language.EN) {
            return EnglishDates.FULL;
        }
        return words.numerals() == Numerals.THAI ? ThaiDates.FULL : ThaiDates.FULL.withArabicDigits();
    }

    /** A value as running text; what is text already is left as it is. */
    public Prose prose(CellValue value) {
        return value instanceof CellValue.Words text ? text.prose() : Prose.of(text(value));
    }

    /** A value as letters. */
    public String text(CellValue value) {
        if (value instanceof CellValue.Words text) {
            return text.prose().text();
        }
        if (value instanceof CellValue.Day day) {
            return words.digits(dates.day(day.date()));
        }
        if (value instanceof CellValue.Month month) {
            return words.digits(dates.month(month.month()));
        }
        if (value instanceof CellValue.Judged judged) {
            return words.say(judged.outcome());
        }
        return words.digits(number(value));
    }

    private static String number(CellValue value) {
        if (value instanceof CellValue.Whole whole) {
            return grouped(BigDecimal.valueOf(whole.number()));
        }
        if (value instanceof CellValue.Decimal decimal) {
            return grouped(decimal.number());
        }
        if (value instanceof CellValue.Money money) {
            return grouped(money.baht().setScale(2, RoundingMode.HALF_UP));
        }
        if (value instanceof CellValue.Percent percent) {
            return grouped(percent.share().movePointRight(2)) + "%";
        }
        return value instanceof CellValue.Year year ? Integer.toString(year.buddhistEra()) : "";
    }

    /** A number with its thousands grouped by commas. */
    public String number(BigDecimal number) {
        return words.digits(grouped(number));
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** How a value stands in its column: never {@link Align#BY_VALUE}. */
    public static Align align(Align asked, CellValue value) {
        if (asked != Align.BY_VALUE) {
            return asked;
        }
        if (value instanceof CellValue.Words || value instanceof CellValue.Blank) {
            return Align.LEFT;
        }
        boolean middle = value instanceof CellValue.Day
                || value instanceof CellValue.Month
                || value instanceof CellValue.Year
                || value instanceof CellValue.Judged;
        return middle ? Align.CENTER : Align.RIGHT;
    }
}
