package io.github.openita.export.internal.excel;

import java.util.Locale;

/**
 * Text as XML. What XML cannot carry, such as control characters and halves of surrogate pairs, is written as
 * {@code _x0007_}, as ISO/IEC 29500 (ST_Xstring) has it; text that looks like that is itself escaped.
 */
final class Escapes {

    private static final int LENGTH = "_x0000_".length();

    private Escapes() {}

    /** A text element, in which spaces at the ends are kept. */
    static void text(String text, StringBuilder xml) {
        xml.append("<t xml:space=\"preserve\">");
        append(text, xml);
        xml.append("</t>");
    }

    private static void append(String text, StringBuilder xml) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\t', '\n' -> xml.append("&#").append((int) c).append(';');
                case '_' -> {
                    if (looksEscaped(text, at)) {
                        escape(c, xml);
                    } else {
                        xml.append(c);
                    }
                }
                default -> {
                    if (Character.isHighSurrogate(c) && Character.isSurrogatePair(c, charAfter(text, at))) {
                        xml.append(c).append(text.charAt(++at));
                    } else if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
                        escape(c, xml);
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
    }

    private static char charAfter(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        for (int digit = at + 2; digit < at + LENGTH - 1; digit++) {
            if (Character.digit(text.charAt(digit), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void escape(char c, StringBuilder xml) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        xml.append("_x").append("0".repeat(4 - digits.length())).append(digits).append('_');
    }
}
