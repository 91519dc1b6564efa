package io.github.openita.export.internal.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as cells of a workbook hold them (ISO/IEC 29500, ST_Xstring): what XML cannot carry is written as numbers. */
final class Letters {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Letters() {}

    static String encoded(String text) {
        String safe = ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
        StringBuilder encoded = new StringBuilder(safe.length());
        for (int at = 0; at < safe.length(); at++) {
            char c = safe.charAt(at);
            if ((c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE') {
                encoded.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    static String decoded(String text) {
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
