package io.github.openita.export.report;

import io.github.openita.checklist.assessment.NextStep;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What to do next, in the order in which it is best done. */
final class NextSteps {

    private final Report report;
    private final Outlook outlook;
    private final Wording words;

    NextSteps(Report report, Outlook outlook) {
        this.report = report;
        this.outlook = outlook;
        this.words = report.words();
    }

    List<Block> blocks() {
        String[] steps = Stream.concat(
                        outlook.first().stream(),
                        report.assessment().nextSteps().stream().map(this::text))
                .toArray(String[]::new);
        List<Block> blocks = new ArrayList<>();
        if (report.assessment().tally().errors() == 0) {
            blocks.add(Paragraph.of(words.say("next.nothing")));
        }
        if (steps.length > 0) {
            blocks.add(ItemList.numbered(steps));
        }
        return blocks;
    }

    private String text(NextStep step) {
        int items = step.items().size();
        return switch (step.kind()) {
            case FIX -> words.say("next.fix", step.count(), items);
            case PROVIDE -> words.say("next.provide", step.count(), items);
            case REVIEW -> words.say("next.review", step.count(), items);
            case REPORT -> words.say("next.report", Objects.requireNonNull(step.on()), step.count());
        };
    }
}
