package io.github.openita.export.internal.intake;

import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The month of a table, in the name of its sheet or in the lines above it. */
final class FormMonth {

    private static final int LONGEST = 300;

    private FormMonth() {}

    /** The months that are named; only one should be. */
    static List<YearMonth> said(Grid grid, int head) {
        Set<YearMonth> said = new LinkedHashSet<>(in(grid.sheet()));
        grid.rows()
                .headMap(head)
                .values()
                .forEach(row -> row.keySet().forEach(column -> said.addAll(in(Grid.words(row, column)))));
        return new ArrayList<>(said);
    }

    /** Two to four words that name a month; a day in the month, such as that of a report, does not count. */
    private static Set<YearMonth> in(String text) {
        Set<YearMonth> found = new LinkedHashSet<>();
        String line = ThaiText.normalize(text);
        if (line.length() > LONGEST) {
            return found;
        }
        String[] words = line.replaceAll("(ประจำ|รอบ|ใน)?เดือน", " ").strip().split("\\s+", -1);
        for (int from = 0; from < words.length; from++) {
            boolean afterDay = from > 0 && words[from - 1].matches("[0-9๐-๙]{1,2}");
            StringBuilder candidate = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + 4) && !afterDay; to++) {
                candidate.append(to == from ? "" : " ").append(words[to]);
                DateReader.month(candidate.toString()).value().ifPresent(found::add);
            }
        }
        return found;
    }
}
