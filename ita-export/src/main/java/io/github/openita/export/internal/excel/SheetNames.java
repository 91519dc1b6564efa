package io.github.openita.export.internal.excel;

import io.github.openita.export.text.ThaiLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the sheets of a workbook: such as Excel accepts, and no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;
    // A comma is allowed in Excel, but POI takes it for the end of a reference.
    private static final Pattern REFUSED = Pattern.compile("[,\\[\\]:*?/\\\\\\p{Cc}\\p{Cs}\uFFFE\uFFFF]");
    private static final Pattern EDGES = Pattern.compile("^['\\s]+|['\\s]+$");

    /** In lower case, as Excel does not tell names by case. It keeps "History" for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /**
     * A name that is not taken yet.
     *
     * @param wanted what the sheet shows; shortened between words where it is too long
     * @param otherwise the name where nothing usable is wanted
     */
    String unique(String wanted, String otherwise) {
        String clean = clean(wanted);
        String base = clean.isEmpty() ? clean(otherwise) : clean;
        String name = shortened(base, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = shortened(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String clean(String text) {
        String usable = REFUSED.matcher(text).replaceAll(" ").replaceAll("\\s+", " ");
        return EDGES.matcher(usable).replaceAll("");
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int room = longest - 1;
        int end = 0;
        for (int at : ThaiLines.breaks(text)) {
            if (at <= room) {
                end = at;
            }
        }
        String kept = text.substring(0, end).stripTrailing();
        // One word too long: it is cut between clusters, never before a mark.
        String whole = kept.isEmpty()
                ? ThaiLines.wrap(text, room, line -> line.length()).get(0)
                : kept;
        return whole.substring(0, Math.min(room, whole.length())) + "…";
    }
}
