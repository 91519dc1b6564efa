package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as running text: those with one remedy together, and the remedy once. */
final class Faults {

    /** More of one kind tell no more. */
    private static final int MOST_OF_A_KIND = 5;

    private final Wording words;

    Faults(Wording words) {
        this.words = words;
    }

    Prose of(List<Finding> findings) {
        Map<Text, List<Finding>> byHint = new LinkedHashMap<>();
        findings.forEach(each ->
                byHint.computeIfAbsent(each.hint(), hint -> new ArrayList<>()).add(each));
        List<Inline> parts = new ArrayList<>();
        byHint.forEach((hint, its) -> add(hint, its, parts));
        return new Prose(parts);
    }

    private void add(Text hint, List<Finding> its, List<Inline> parts) {
        its.stream().limit(MOST_OF_A_KIND).forEach(each -> line(Run.of(words.in(each.message())), parts));
        if (its.size() > MOST_OF_A_KIND) {
            line(Run.of(words.say("more", its.size() - MOST_OF_A_KIND)), parts);
        }
        line(Run.bold(words.say("remedy")), parts);
        parts.add(Run.of(" " + words.in(hint)));
    }

    private static void line(Run run, List<Inline> parts) {
        if (!parts.isEmpty()) {
            parts.add(Run.of("\n"));
        }
        parts.add(run);
    }
}
