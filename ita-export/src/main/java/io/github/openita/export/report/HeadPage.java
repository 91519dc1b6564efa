package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Tally;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.KeyValues.Entry;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Tone;
import io.github.openita.model.edition.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page for the head of the station: where it stands, what is overdue, what to do next. It has to fit on one page. */
final class HeadPage {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Report report;
    private final Outlook outlook;
    private final Assessment assessment;
    private final Wording words;
    private final Tally tally;

    HeadPage(Report report, Outlook outlook) {
        this.report = report;
        this.outlook = outlook;
        this.assessment = report.assessment();
        this.words = report.words();
        this.tally = assessment.tally();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.say("title")));
        blocks.add(facts());
        blocks.add(status());
        blocks.addAll(overdue());
        blocks.add(new OutcomeChart(report).chart());
        blocks.add(Paragraph.note(bases()));
        blocks.add(new Heading(2, words.say("next")));
        blocks.addAll(new NextSteps(report, outlook).blocks());
        return blocks;
    }

    private KeyValues facts() {
        List<Entry> facts = new ArrayList<>();
        facts.add(Entry.of(words.say("station"), report.station()));
        facts.add(Entry.of(words.say("year"), words.in(assessment.fiscalYear().label())));
        facts.add(new Entry(words.say("asOf"), CellValue.day(assessment.asOf())));
        outlook.score().ifPresent(score -> facts.add(Entry.of(words.say("score"), score)));
        return new KeyValues(facts);
    }

    private Callout status() {
        String counts = Arrays.stream(Outcome.values())
                .filter(outcome -> tally.count(outcome) > 0)
                .map(outcome ->
                        words.in(Terms.of(outcome)) + NO_BREAK_SPACE + words.say("number", tally.count(outcome)))
                .collect(Collectors.joining(" · "));
        String text = words.say("status.counts", tally.total(), counts);
        if (tally.errors() == 0) {
            return Callout.of(Tone.GOOD, words.say("status.good"), text);
        }
        long items = report.standings().stream()
                .filter(item -> item.assessed().tally().errors() > 0)
                .count();
        return Callout.of(Tone.BAD, words.say("status.bad", tally.errors(), items), text);
    }

    /** One callout for all that is overdue, a line for each day. */
    private List<Block> overdue() {
        SortedSet<LocalDate> days = report.standings().stream()
                .filter(HeadPage::isOverdue)
                .map(item -> item.assessed().dueOn())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            return List.of();
        }
        String lines = days.stream()
                .map(day -> words.say(
                        "overdue.line",
                        day,
                        report.codes(item ->
                                isOverdue(item) && day.equals(item.assessed().dueOn()))))
                .collect(Collectors.joining("\n"));
        return List.of(Callout.of(Tone.ALERT, words.say("overdue", tally.overdue()), lines));
    }

    private static boolean isOverdue(ItemStanding item) {
        return item.assessed().tally().overdue() > 0;
    }

    private String bases() {
        return words.say(
                "bases",
                assessment.edition().id().toString(),
                Arrays.stream(Basis.values())
                        .sorted(Comparator.reverseOrder())
                        .map(basis -> words.in(Terms.of(basis)) + " " + words.say("number", tally.passes(basis)))
                        .collect(Collectors.joining(" · ")));
    }
}
