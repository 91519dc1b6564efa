package io.github.openita.export.internal.excel;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Numerals;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.export.internal.render.Shown;
import io.github.openita.export.internal.render.Words;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.ThaiMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** Values of blocks as Excel's kinds of cells. */
final class Contents {

    /** Excel keeps no more digits of a number. What has more becomes text: better no number than a wrong one. */
    private static final int DIGITS = 15;

    private static final long MOST = 999_999_999_999_999L;
    /** Before it, Excel's days are off by one, because it takes 1900 for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** Digits of a day, and a space. */
    private static final double DAY_OF_MONTH = 2.5;

    /** Thai digits are wider than Arabic ones. */
    private static final double THAI_DIGIT = 1.24;

    /** A space, and four digits. */
    private static final double YEAR = 4.5;

    private static final Content EMPTY = new Content.Empty();

    private final Formats formats;
    private final Shown shown;
    private final double digitWidth;
    private final Map<ThaiMonth, Double> monthWidths = new EnumMap<>(ThaiMonth.class);
    private final Map<Outcome, Content> outcomes = new EnumMap<>(Outcome.class);

    Contents(DocumentInfo info) {
        this.formats = new Formats(info.language() == Language.TH, info.numerals() == Numerals.THAI);
        this.digitWidth = info.numerals() == Numerals.THAI ? THAI_DIGIT : 1;
        this.shown = Shown.in(info);
        for (ThaiMonth month : ThaiMonth.values()) {
            monthWidths.put(month, (double) Letters.widths().of(month.name(info.language())));
        }
        Words words = Words.of(info);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, new Content.Letters(words.say(outcome)));
        }
    }

    Content of(CellValue value) {
        if (value instanceof CellValue.Judged judged) {
            return outcomes.getOrDefault(judged.outcome(), EMPTY);
        }
        if (value instanceof CellValue.Words words) {
            return of(words.prose());
        }
        if (value instanceof CellValue.Blank) {
            return EMPTY;
        }
        Content figure = figure(value);
        return figure == EMPTY ? new Content.Letters(shown.text(value)) : figure;
    }

    /** Text, with emphasis only where there is some. */
    Content of(Prose prose) {
        if (prose.parts().isEmpty()) {
            return EMPTY;
        }
        boolean plain =
                prose.parts().size() == 1 && prose.parts().get(0) instanceof Run run && !run.bold() && !run.italic();
        return plain ? new Content.Letters(prose.text()) : new Content.Mixed(prose);
    }

    /** A number or date as such; empty where Excel would spoil it. */
    private Content figure(CellValue value) {
        if (value instanceof CellValue.Whole whole) {
            return whole(whole.number());
        }
        if (value instanceof CellValue.Decimal decimal) {
            return number(decimal.number(), formats.grouped(decimal.number().scale()));
        }
        if (value instanceof CellValue.Money money) {
            return number(money.baht(), formats.money());
        }
        if (value instanceof CellValue.Percent percent) {
            return number(percent.share(), formats.percent(percent.share().scale() - 2));
        }
        if (value instanceof CellValue.Year year) {
            return new Content.Figure(year.buddhistEra(), formats.year(), 4 * digitWidth);
        }
        if (value instanceof CellValue.Day day) {
            return day(day.date(), formats.day(), DAY_OF_MONTH);
        }
        return value instanceof CellValue.Month month ? day(month.month().atDay(1), formats.month(), 0) : EMPTY;
    }

    private Content whole(long number) {
        boolean kept = number <= MOST && number >= -MOST;
        return kept ? new Content.Figure(number, formats.grouped(0), width((double) number, 0)) : EMPTY;
    }

    private Content number(BigDecimal number, String format) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean kept =
                bare.precision() <= DIGITS && Math.abs((long) bare.scale()) <= DIGITS && number.scale() <= DIGITS;
        double value = number.doubleValue();
        return kept ? new Content.Figure(value, format, width(value, Math.max(number.scale(), 2))) : EMPTY;
    }

    /** About as many digits as a number is wide: with commas, sign, point, decimals, and the sign of baht. */
    private double width(double number, int decimals) {
        double digits = Math.floor(Math.log10(Math.max(Math.abs(number), 1))) + 1;
        return (digits + decimals) * digitWidth + Math.floor(digits / 3) * 0.5 + (decimals == 0 ? 0.5 : 2);
    }

    private Content day(LocalDate day, String format, double before) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            return EMPTY;
        }
        return new Content.Figure(
                DateUtil.getExcelDate(day),
                format,
                before * digitWidth + monthWidths.getOrDefault(ThaiMonth.of(day), 0.0) + YEAR * digitWidth);
    }
}
