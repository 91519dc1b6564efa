package io.github.openita.model.message;

import java.util.function.IntFunction;

/** The places of arguments in a text: a number of one or two digits in braces, and no other brace. */
final class Places {

    private Places() {}

    static boolean areWellFormed(String text) {
        try {
            fill(text, place -> "");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The text with each place taken by its argument; braces inside an argument have no meaning. */
    static String fill(String text, IntFunction<String> argument) {
        StringBuilder filled = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                int end = text.indexOf('}', at);
                filled.append(argument.apply(number(text, at + 1, end)));
                at = end + 1;
            } else if (c == '}') {
                throw new IllegalArgumentException("stray brace");
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    private static int number(String text, int from, int to) {
        if (to <= from || to > from + 2) {
            throw new IllegalArgumentException("stray brace");
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("stray brace");
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
