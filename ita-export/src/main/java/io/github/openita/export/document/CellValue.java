package io.github.openita.export.document;

import io.github.openita.checklist.assessment.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A value with its type, so that a date is a date in Excel and is written out in PDF and Word. */
public sealed interface CellValue {

    /** Nothing to show. */
    record Blank() implements CellValue {}

    /** Text, links among it. */
    record Words(Prose prose) implements CellValue {}

    /** A whole number, grouped by thousands. */
    record Whole(long number) implements CellValue {}

    /** A number with decimals, grouped by thousands and shown as given. */
    record Decimal(BigDecimal number) implements CellValue {}

    /** An amount in baht, shown with two decimals. */
    record Money(BigDecimal baht) implements CellValue {}

    /** A share: 0.25 is shown as 25 per cent, with as many decimals as given. */
    record Percent(BigDecimal share) implements CellValue {}

    /** A day. */
    record Day(LocalDate date) implements CellValue {}

    /** A month. */
    record Month(YearMonth month) implements CellValue {}

    /** A fiscal or calendar year, B.E., never grouped. */
    record Year(int buddhistEra) implements CellValue {}

    /** The outcome of a requirement, in a word and a colour. */
    record Judged(Outcome outcome) implements CellValue {}

    /** Nothing to show. */
    static CellValue blank() {
        return new Blank();
    }

    /** Plain text. */
    static CellValue text(String text) {
        return text.isEmpty() ? new Blank() : new Words(Prose.of(text));
    }

    /** Text with emphasis and links. */
    static CellValue text(Prose prose) {
        return new Words(prose);
    }

    /** A link. */
    static CellValue link(Link link) {
        return new Words(Prose.of(link));
    }

    /** A whole number. */
    static CellValue whole(long number) {
        return new Whole(number);
    }

    /** An amount in baht. */
    static CellValue money(BigDecimal baht) {
        return new Money(baht);
    }

    /** A day. */
    static CellValue day(LocalDate date) {
        return new Day(date);
    }

    /** A month. */
    static CellValue month(YearMonth month) {
        return new Month(month);
    }
}
