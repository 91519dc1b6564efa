package io.github.openita.export.internal.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of a CSV file (RFC 4180), separated by commas, semicolons or tabs, whichever its head has most of. */
final class CsvGrid {

    /** How Thai was written before Unicode. */
    private static final String THAI = "x-windows-874";

    private static final int HEAD = 4_000;

    private final String text;
    private final char separator;
    private final BookLimits limits;
    private final SortedMap<Integer, SortedMap<Integer, Typed>> rows = new TreeMap<>();
    private int at;
    private int cells;

    private CsvGrid(String text, BookLimits limits) {
        this.text = text;
        this.limits = limits;
        this.separator = separator(text.substring(0, Math.min(HEAD, text.length())));
    }

    /** @throws UnusableBook if it is in no encoding that is known, or too large */
    static Grid of(byte[] file, BookLimits limits) {
        if (file.length > limits.bytes()) {
            throw new UnusableBook(Vocabulary.say("file.tooLarge", limits.bytes() >> 20));
        }
        return new CsvGrid(decoded(file), limits).read();
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return thai(file);
        }
    }

    private static String thai(byte[] file) {
        try {
            return Charset.forName(THAI)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new UnusableBook(Vocabulary.say("form.encoding"));
        }
    }

    private static char separator(String head) {
        char best = ',';
        for (char each : new char[] {',', ';', '\t'}) {
            if (count(head, each) > count(head, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char separator) {
        return text.chars().filter(each -> each == separator).count();
    }

    private Grid read() {
        for (int row = 0; at < text.length(); row++) {
            row(row);
        }
        return new Grid("CSV", rows);
    }

    private void row(int row) {
        for (int column = 0; ; column++) {
            Typed cell = new Typed.Words(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (!cell.isBlank()) {
                if (++cells > limits.cells()) {
                    throw new UnusableBook(Vocabulary.say("file.cells", limits.cells()));
                }
                rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(text.charAt(at++));
            } else {
                break;
            }
        }
        return cell.append(plain()).toString();
    }

    private static boolean isEnd(char c) {
        return c == '\r' || c == '\n';
    }
}
