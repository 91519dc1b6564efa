package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A day, {@code "2023-01-31"}, or a month, {@code "2023-01"}: ISO 8601 with a year of the Common Era from
 * {@value #FIRST_YEAR} to {@value #LAST_YEAR}, so that a year of the Buddhist Era never passes for one.
 */
enum CalendarRule implements ScalarRule {
    DAY(Word.DATE, "0000-00-00", InputProblemKind.BAD_DATE),
    MONTH(Word.MONTH, "0000-00", InputProblemKind.BAD_MONTH);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2399;
    private static final int LAST_BUDDHIST_YEAR = 2999;

    private final Word expected;
    private final String pattern;
    private final InputProblemKind bad;

    CalendarRule(Word expected, String pattern, InputProblemKind bad) {
        this.expected = expected;
        this.pattern = pattern;
        this.bad = bad;
    }

    @Override
    public Word expected() {
        return expected;
    }

    @Override
    public Object read(JsonToken token, String text) {
        Tokens.text(token, text, expected);
        if (Tokens.hasThaiDigit(text)) {
            throw Refusal.of(InputProblemKind.THAI_DIGITS);
        }
        if (!hasForm(text)) {
            throw Refusal.of(bad);
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        if (year > LAST_YEAR && year <= LAST_BUDDHIST_YEAR) {
            throw Refusal.of(InputProblemKind.BUDDHIST_DATE);
        }
        try {
            return checked(year, value(text, year));
        } catch (DateTimeException e) {
            throw Refusal.of(bad);
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        int year = this == DAY ? ((LocalDate) value).getYear() : ((YearMonth) value).getYear();
        out.writeString(checked(year, value).toString());
    }

    private Object checked(int year, Object value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.of(bad);
        }
        return value;
    }

    private Object value(String text, int year) {
        int month = Integer.parseInt(text, 5, 7, 10);
        return this == DAY ? LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10)) : YearMonth.of(year, month);
    }

    private boolean hasForm(String text) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (pattern.charAt(i) == '0' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }
}
