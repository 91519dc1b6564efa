package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Remedy;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Findings as running text: those with one remedy together, and the remedy once. */
final class Faults {

    private final Wording words;

    Faults(Wording words) {
        this.words = words;
    }

    Prose of(List<Finding> findings) {
        List<Inline> parts = new ArrayList<>();
        Remedy.of(findings).forEach(remedy -> add(remedy, parts));
        return new Prose(parts);
    }

    private void add(Remedy remedy, List<Inline> parts) {
        remedy.told().forEach(each -> line(Run.of(words.in(each.message())), parts));
        if (remedy.untold() > 0) {
            line(Run.of(words.say("more", remedy.untold())), parts);
        }
        line(Run.bold(words.say("remedy")), parts);
        parts.add(Run.of(" " + words.in(remedy.hint())));
    }

    private static void line(Run run, List<Inline> parts) {
        if (!parts.isEmpty()) {
            parts.add(Run.of("\n"));
        }
        parts.add(run);
    }
}
