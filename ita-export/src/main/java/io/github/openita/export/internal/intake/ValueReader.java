package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.intake.Typed.Figure;
import io.github.openita.export.internal.intake.Typed.Truth;
import io.github.openita.export.internal.intake.Typed.Words;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateReader;
import io.github.openita.model.time.FiscalYear;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one value as people type it, and guesses nothing. What it makes is what the dossier's JSON holds. */
final class ValueReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern MONEY = Pattern.compile("^฿ *|(?i: *(?:฿|บาท|baht|thb))$");
    private static final Pattern YEAR = Pattern.compile("^(?:ปีงบประมาณ)? *(?:พ\\. *ศ\\.|(?i:b\\. *e\\.))? *");
    private static final Set<String> YES = Set.of("✓", "✔", "☑", "/", "ใช่", "มี", "yes", "y", "true");
    private static final Set<String> NO = Set.of("✗", "✘", "☒", "ไม่ใช่", "ไม่มี", "no", "n", "false");
    private static final int LONGEST = 80;

    /** From here on a year is of the Buddhist Era, and a number of days alone is rather a year that was typed. */
    private static final int BUDDHIST = 2400;

    private static final int LAST_YEAR_TYPED = 2800;

    private ValueReader() {}

    /** The value; nothing where it cannot be read. */
    static Optional<Object> read(FieldType type, Typed cell) {
        if (type instanceof Choice choice) {
            return words(cell).flatMap(text -> Choices.find(choice, text));
        }
        return switch ((Scalar) type) {
            case TEXT, BILINGUAL -> text(cell);
            case INTEGER -> number(cell, "").flatMap(ValueReader::whole);
            case NUMBER -> number(cell, "").map(number -> number);
            case FISCAL_YEAR ->
                words(cell)
                        .map(text ->
                                (Typed) new Words(YEAR.matcher(normal(text)).replaceFirst("")))
                        .or(() -> Optional.of(cell))
                        .flatMap(year -> number(year, ""))
                        .flatMap(ValueReader::year);
            case DATE -> day(cell).map(LocalDate::toString);
            case MONTH -> month(cell).map(YearMonth::toString);
            case BOOLEAN -> truth(cell);
        };
    }

    private static Optional<Object> text(Typed cell) {
        if (cell instanceof Figure figure && figure.day() == null) {
            return Optional.of(figure.number().toPlainString());
        }
        return cell instanceof Words words ? Optional.of(words.text()) : Optional.empty();
    }

    private static Optional<String> words(Typed cell) {
        return cell instanceof Words words ? Optional.of(words.text()) : Optional.empty();
    }

    private static String normal(String text) {
        return text.length() > LONGEST ? "" : Digits.toArabic(ThaiText.normalize(text));
    }

    private static Optional<BigDecimal> number(Typed cell, String otherwise) {
        if (cell instanceof Figure figure) {
            return figure.day() == null ? Optional.of(figure.number()) : Optional.empty();
        }
        String text = MONEY.matcher(normal(words(cell).orElse(otherwise))).replaceAll("");
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    private static Optional<Object> whole(BigDecimal number) {
        try {
            return Optional.of(BigDecimal.valueOf(number.intValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> year(BigDecimal number) {
        return whole(number)
                .filter(year -> year instanceof BigDecimal whole
                        && whole.intValue() >= FiscalYear.EARLIEST
                        && whole.intValue() <= FiscalYear.LATEST);
    }

    private static Optional<LocalDate> day(Typed cell) {
        if (cell instanceof Figure figure) {
            return shown(figure);
        }
        return words(cell).flatMap(text -> DateReader.day(text).value());
    }

    private static Optional<YearMonth> month(Typed cell) {
        if (cell instanceof Figure figure) {
            return shown(figure).map(YearMonth::from);
        }
        return words(cell).flatMap(text -> DateReader.month(text).value());
    }

    private static Optional<LocalDate> shown(Figure figure) {
        LocalDate day = figure.day();
        int typed = figure.number().intValue();
        if (day == null || (typed >= BUDDHIST && typed <= LAST_YEAR_TYPED)) {
            return Optional.empty();
        }
        if (day.getYear() < BUDDHIST) {
            return Optional.of(day);
        }
        try {
            int year = day.getYear() - FiscalYear.BUDDHIST_OFFSET;
            return Optional.of(LocalDate.of(year, day.getMonth(), day.getDayOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> truth(Typed cell) {
        if (cell instanceof Truth truth) {
            return Optional.of(truth.value());
        }
        String word = normal(words(cell).orElse("")).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
