package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Keyword;
import io.github.openita.model.text.ThaiText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes values of single texts, numbers and flags. What is none is reported, and a neutral value stands in for it. */
final class Scalars {

    private static final int LONGEST_INTEGER = 11;

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    String text(Place at, Node value) {
        if (value.type() != Node.Type.TEXT) {
            problems.add(Fault.NOT_TEXT, at);
            return "";
        }
        if (isBlank(value.text())) {
            problems.add(Fault.BLANK, at);
            return "";
        }
        return value.text();
    }

    /** Whether a value is a text with something to see. */
    static boolean isText(Node value) {
        return value.type() == Node.Type.TEXT && !isBlank(value.text());
    }

    /** Most texts begin with a letter, and the search for invisible characters is slow. */
    private static boolean isBlank(String text) {
        return text.isEmpty() || (!Character.isLetterOrDigit(text.charAt(0)) && ThaiText.isBlank(text));
    }

    int integer(Place at, Node value, int least, int most) {
        if (value.type() != Node.Type.NUMBER) {
            problems.add(Fault.NOT_NUMBER, at);
            return least;
        }
        String text = value.text();
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            problems.add(Fault.NOT_WHOLE, at);
            return least;
        }
        long number = text.length() > LONGEST_INTEGER ? Long.MAX_VALUE : Long.parseLong(text);
        if (number < least || number > most) {
            problems.add(Fault.OUT_OF_RANGE, at, least, most);
            return least;
        }
        return (int) number;
    }

    BigDecimal decimal(Place at, Node value, int least, int most) {
        if (value.type() != Node.Type.NUMBER) {
            problems.add(Fault.NOT_NUMBER, at);
            return BigDecimal.valueOf(least);
        }
        BigDecimal number = new BigDecimal(value.text());
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(Fault.OUT_OF_RANGE, at, least, most);
            return BigDecimal.valueOf(least);
        }
        return number;
    }

    boolean flag(Place at, Node value) {
        if (value.type() != Node.Type.FLAG) {
            problems.add(Fault.NOT_FLAG, at);
        }
        return value.text().equals("true");
    }

    @Nullable
    LocalDate date(Place at, Node value) {
        try {
            return LocalDate.parse(text(at, value));
        } catch (DateTimeParseException e) {
            problems.add(Fault.BAD_DATE, at);
            return null;
        }
    }

    /** The constant of a word. Names are compared first: to make the word of every constant takes long. */
    <E extends Enum<E> & Keyword> E word(Place at, Node value, Class<E> type) {
        E[] all = constants(type);
        String likely = value.text().replace('-', '_').toUpperCase(Locale.ROOT);
        for (E constant : all) {
            if (constant.name().equals(likely) && constant.key().equals(value.text())) {
                return constant;
            }
        }
        StringJoiner words = new StringJoiner(", ");
        for (E constant : all) {
            words.add(constant.key());
        }
        problems.add(Fault.UNKNOWN_WORD, at, words);
        return all[0];
    }

    /** What stands in for a constant that is not there. */
    static <E extends Enum<E>> E first(Class<E> type) {
        return constants(type)[0];
    }

    private static <E extends Enum<E>> E[] constants(Class<E> type) {
        return Objects.requireNonNull(type.getEnumConstants());
    }
}
