package io.github.openita.checklist.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of RFC 5545: ended by CRLF, and folded so that none is longer than 75 octets in UTF-8, never within a
 * character.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private final StringBuilder out = new StringBuilder();

    /** A day as a DATE value; years before 1 or after 9999 do not occur in a fiscal year. */
    static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A line whose value needs no escape. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is of type TEXT. */
    ContentLines text(String name, String value) {
        return add(name, escaped(value));
    }

    /** Line ends become \n; other control characters, which a line must not hold, go. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r' -> escaped.append("\\n");
                default -> escaped.append(allowed(c) ? Character.toString(c) : "");
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        boolean halfOfAPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\t' || (!Character.isISOControl(c) && !halfOfAPair);
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int more = octets(c);
            if (octets + more > LONGEST) {
                out.append(FOLD);
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += more;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }

    private static int octets(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
