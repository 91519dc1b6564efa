package io.github.openita.export.internal.intake;

import io.github.openita.model.text.ThaiText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several texts in one cell, one a line. What would not come back so is marked with a backslash, which nobody types by
 * chance: line breaks within a text, blank texts, and backslashes themselves.
 */
final class ListLines {

    /** An entry in which no language has anything. */
    static final String NOTHING = "\\o";

    private static final String BLANK = "\\e";

    private ListLines() {}

    static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    static String line(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
        return ThaiText.isBlank(text) ? BLANK + escaped : escaped;
    }

    static List<String> split(String cell) {
        return Stream.of(cell.split("\r\n|\n|\r", -1)).collect(Collectors.toList());
    }

    static String text(String line) {
        String marked = line.startsWith(BLANK) ? line.substring(BLANK.length()) : line;
        StringBuilder text = new StringBuilder(marked.length());
        for (int at = 0; at < marked.length(); at++) {
            char next = at + 1 < marked.length() ? marked.charAt(at + 1) : ' ';
            boolean escaped = marked.charAt(at) == '\\' && (next == '\\' || next == 'n');
            text.append(escaped ? (next == 'n' ? '\n' : '\\') : marked.charAt(at));
            at += escaped ? 1 : 0;
        }
        return text.toString();
    }
}
