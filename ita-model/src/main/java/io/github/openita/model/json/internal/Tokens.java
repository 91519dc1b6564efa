package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** Says what is wrong with a token that is not of the expected kind. */
final class Tokens {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}([.][0-9]{1,20})?");

    private Tokens() {}

    static boolean isNumber(JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** The text of a token that must be a text. */
    static String text(JsonToken token, String text, Word expected) {
        if (token == JsonToken.VALUE_STRING) {
            return text;
        }
        throw isNumber(token)
                ? Refusal.variant(InputProblemKind.WRONG_TYPE, "unquoted", expected)
                : Refusal.of(InputProblemKind.WRONG_TYPE, expected, Word.found(token));
    }

    /** The text of a token that must be a number. */
    static String number(JsonToken token, String text, Word expected) {
        if (isNumber(token)) {
            return text;
        }
        if (token == JsonToken.VALUE_STRING && hasThaiDigit(text)) {
            throw Refusal.of(InputProblemKind.THAI_DIGITS);
        }
        if (token == JsonToken.VALUE_STRING && NUMBER.matcher(text).matches()) {
            throw Refusal.variant(InputProblemKind.WRONG_TYPE, "quoted", expected);
        }
        throw Refusal.of(InputProblemKind.WRONG_TYPE, expected, Word.found(token));
    }

    /** An integer of at most 10 digits, from the text of a number. */
    static long integer(JsonToken token, String text, Word expected) {
        String number = number(token, text, expected);
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw Refusal.of(InputProblemKind.NOT_AN_INTEGER);
        }
        return number.length() > 11 ? Long.MAX_VALUE : Long.parseLong(number);
    }

    static boolean hasThaiDigit(String text) {
        return text.chars().anyMatch(Tokens::isThaiDigit);
    }

    static boolean isThaiDigit(int character) {
        return character >= '๐' && character <= '๙';
    }
}
