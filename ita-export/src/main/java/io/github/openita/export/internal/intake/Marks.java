package io.github.openita.export.internal.intake;

import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What no cell shows although it is there: records without anything in them, and blank texts. A hidden cell names them,
 * so that a dossier comes back as it was.
 */
final class Marks {

    /** The record itself. */
    static final String SELF = ".";

    private static final Pattern BLANK = Pattern.compile("([^=]+)=((?:[0-9a-f]{1,4}(?:,[0-9a-f]{1,4})*)?)");
    private static final int MOST = 2_000;

    private Marks() {}

    /** The marks of a record, one a line; empty where all that is there is to be seen. */
    static String of(Map<?, ?> record) {
        List<String> marks = new ArrayList<>();
        if (record.isEmpty()) {
            marks.add(SELF);
        }
        collect("", record, marks);
        return String.join("\n", marks);
    }

    private static void collect(String path, Map<?, ?> record, List<String> marks) {
        record.forEach((name, value) -> {
            String at = path + name;
            if (value instanceof Map<?, ?> inner) {
                if (inner.isEmpty()) {
                    marks.add(at);
                }
                collect(at + "/", inner, marks);
            } else if (value instanceof String text && ThaiText.isBlank(text)) {
                marks.add(at + "=" + text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(",")));
            }
        });
    }

    /** Puts what the marks name where nothing else is. */
    static void apply(String marks, Map<String, Object> record) {
        for (String mark : marks.split("\n", MOST)) {
            var blank = BLANK.matcher(mark);
            if (blank.matches()) {
                Trees.putIfAbsent(record, blank.group(1), text(blank.group(2)));
            } else if (!mark.equals(SELF) && !mark.isEmpty()) {
                Trees.record(record, mark);
            }
        }
    }

    private static String text(String codes) {
        StringBuilder text = new StringBuilder();
        Stream.of(codes.split(",", MOST))
                .filter(code -> !code.isEmpty())
                .forEach(code -> text.append((char) Integer.parseInt(code, 16)));
        return text.toString();
    }
}
