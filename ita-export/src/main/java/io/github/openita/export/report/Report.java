package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.score.Background;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One assessment in one language, as every part of its report reads it.
 *
 * @param assessment the assessment
 * @param background what is known besides
 * @param standings its items with their findings
 * @param words the words
 */
record Report(Assessment assessment, Background background, List<ItemStanding> standings, Wording words) {

    private static final char NO_BREAK_SPACE = '\u00A0';

    Report(Assessment assessment, Background background, Wording words) {
        this(assessment, background, assessment.standings(), words);
    }

    String station() {
        StationName name = assessment.station().name();
        Text full = name == null ? null : name.full();
        return full == null || !full.answered() ? words.say("noName") : words.in(full);
    }

    /** The codes of the items of a kind; three and more that follow each other as a range. */
    String codes(Predicate<ItemStanding> such) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < standings.size(); at++) {
            int first = at;
            while (at < standings.size() && such.test(standings.get(at))) {
                at++;
            }
            parts.addAll(range(first, at - 1));
        }
        return String.join(", ", parts);
    }

    private List<String> range(int first, int last) {
        if (last - first < 2) {
            return standings.subList(first, last + 1).stream()
                    .map(item -> item.assessed().code())
                    .toList();
        }
        return List.of(standings.get(first).assessed().code() + "–"
                + standings.get(last).assessed().code());
    }

    /** An item by its code and title. */
    String title(ItemStanding item) {
        return item.assessed().code()
                + NO_BREAK_SPACE
                + words.in(item.assessed().item().title());
    }

    /** What a requirement asks, and for which time in the year assessed. */
    String asked(Requirement requirement) {
        String text = words.in(requirement.text());
        return requirement.period() == null
                ? text
                : text + "\n" + words.say("period", requirement.period().describe(assessment.fiscalYear()));
    }
}
