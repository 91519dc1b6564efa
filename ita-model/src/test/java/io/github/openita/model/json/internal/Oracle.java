package io.github.openita.model.json.internal;

import io.github.openita.model.time.FiscalYear;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A second opinion on what may be read as a sample: written for itself, slowly and from the rules, without the shapes,
 * the binder or Jackson. It parses text and checks it against Java types as it goes.
 */
final class Oracle {

    private static final class No extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String json;
    private int at;

    private Oracle(String json) {
        this.json = json;
    }

    static boolean accepts(String json) {
        Oracle oracle = new Oracle(json);
        try {
            oracle.space();
            need(oracle.peek() == '{');
            oracle.value(Sample.class, 0);
            oracle.space();
            return oracle.at == json.length();
        } catch (No no) {
            return false;
        }
    }

    private void value(Type type, int depth) {
        need(depth < 64);
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                object(depth, name -> arguments[1], true);
            } else {
                list(arguments[0], generic.getRawType() == Set.class, depth);
            }
        } else if (type == Object.class) {
            if (peek() == '{') {
                object(depth, name -> Object.class, true);
            } else if (peek() == '[') {
                list(Object.class, false, depth);
            } else {
                scalar(
                        switch (peek()) {
                            case '"' -> String.class;
                            case 't', 'f' -> Boolean.class;
                            default -> BigDecimal.class;
                        });
            }
        } else if (type instanceof Class<?> record && record.isRecord() && record != FiscalYear.class) {
            object(depth, name -> component(record, name), false);
        } else {
            scalar(type);
        }
    }

    private static Type component(Class<?> record, String name) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findAny()
                .map(RecordComponent::getGenericType)
                .orElseThrow(No::new);
    }

    private void object(int depth, Function<String, Type> types, boolean openNames) {
        take('{');
        Set<String> names = new HashSet<>();
        Map<String, String> numbers = new HashMap<>();
        space();
        while (peek() != '}') {
            if (!names.isEmpty()) {
                take(',');
                space();
            }
            String name = string();
            need(names.add(name));
            Type type = types.apply(name);
            space();
            take(':');
            space();
            int from = at;
            boolean list = type instanceof ParameterizedType;
            if (list || !takeWord("null")) {
                value(type, depth + 1);
                numbers.put(name, json.substring(from, at));
            }
            space();
        }
        take('}');
        if (!openNames && numbers.containsKey("from") && numbers.containsKey("to")) {
            need(Integer.parseInt(numbers.getOrDefault("from", ""))
                    <= Integer.parseInt(numbers.getOrDefault("to", "")));
        }
    }

    private void list(Type element, boolean distinct, int depth) {
        take('[');
        Set<String> seen = new HashSet<>();
        space();
        for (boolean first = true; peek() != ']'; first = false) {
            if (!first) {
                take(',');
                space();
            }
            int from = at;
            value(element, depth + 1);
            need(!distinct || seen.add(new Oracle(json.substring(from, at)).string()));
            space();
        }
        take(']');
    }

    private void scalar(Type type) {
        if (type == String.class) {
            string();
        } else if (type == Boolean.class) {
            need(takeWord("true") || takeWord("false"));
        } else if (type == Integer.class) {
            long number = Long.parseLong(number("-?(0|[1-9][0-9]{0,9})"));
            need(number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE);
        } else if (type == BigDecimal.class) {
            number("-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?");
        } else if (type == FiscalYear.class) {
            int year = Integer.parseInt(number("[1-9][0-9]{3}"));
            need(year >= 2500 && year <= 2700);
        } else if (type == LocalDate.class || type == YearMonth.class) {
            date(string(), type == LocalDate.class);
        } else {
            need(List.of("RED", "GREEN", "BLUE").contains(string()));
        }
    }

    private static void date(String text, boolean day) {
        need(text.matches(day ? "(19|2[0-3])[0-9]{2}-[0-9]{2}-[0-9]{2}" : "(19|2[0-3])[0-9]{2}-[0-9]{2}"));
        try {
            Object parsed = day ? LocalDate.parse(text) : YearMonth.parse(text);
            need(parsed.toString().equals(text));
        } catch (DateTimeException e) {
            throw new No();
        }
    }

    private String number(String form) {
        int from = at;
        while (at < json.length() && "+-.0123456789eE".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        String number = json.substring(from, at);
        need(number.matches(form));
        return number;
    }

    private String string() {
        take('"');
        StringBuilder text = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            need(c >= ' ');
            text.append(c == '\\' ? escape() : c);
        }
        // A text is whole if UTF-16 can be made of it and back.
        need(text.toString()
                .equals(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private char escape() {
        char c = next();
        if (c == 'u') {
            need(at + 4 <= json.length() && json.substring(at, at + 4).matches("[0-9a-fA-F]{4}"));
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 4, at), 16);
        }
        int index = "\"\\/bfnrt".indexOf(c);
        need(index >= 0);
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    private void space() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean takeWord(String word) {
        boolean here = json.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private void take(char c) {
        need(next() == c);
    }

    private char peek() {
        need(at < json.length());
        return json.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private static void need(boolean condition) {
        if (!condition) {
            throw new No();
        }
    }
}
