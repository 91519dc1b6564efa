package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Tally;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.checklist.json.Origins;
import io.github.openita.checklist.score.Background;
import io.github.openita.export.text.Columns;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.SubIndicator;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An assessment to be read in a terminal: where it stands, what is overdue, what is open, what to do next. */
final class CheckText {

    private static final String SEPARATOR = " · ";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Assessment assessment;
    private final ScoreText scores;
    private final Sheet sheet;
    private final FindingText findings;
    private final List<ItemStanding> items;

    CheckText(Assessment assessment, Background background, Origins origins, Sheet sheet) {
        this.assessment = assessment;
        this.scores = new ScoreText(assessment, background, sheet);
        this.sheet = sheet;
        this.findings = new FindingText(origins, sheet);
        this.items = assessment.standings();
    }

    void print(boolean today) {
        head(today);
        totals();
        scores.printScore();
        scores.printChanges();
        overdue();
        aboutTheDossier();
        ItemText text = new ItemText(assessment.fiscalYear(), findings, sheet);
        for (Indicator indicator : assessment.edition().framework().indicators()) {
            List<ItemStanding> its =
                    items.stream().filter(each -> isOf(indicator, each)).toList();
            if (!its.isEmpty()) {
                sheet.blank();
                sheet.paragraph(0, Ink.STRONG, sheet.words("indicator", indicator.number(), indicator.name()));
                its.forEach(text::print);
            }
        }
        scores.printFixFirst();
        new NextSteps(assessment, sheet).print();
    }

    private void head(boolean today) {
        sheet.paragraph(0, Ink.STRONG, sheet.words("check.title", stationName()));
        sheet.paragraph(
                0,
                Ink.PLAIN,
                sheet.words(
                        "check.edition",
                        assessment.fiscalYear().label(),
                        assessment.edition().id().toString()));
        sheet.paragraph(0, Ink.PLAIN, sheet.words(today ? "check.today" : "check.asOf", assessment.asOf()));
    }

    private Text stationName() {
        StationName name = assessment.station().name();
        Text full = name == null ? null : name.full();
        if (full == null || ThaiText.isBlank(full.in(Language.TH))) {
            return Words.of("check.noName");
        }
        return Text.of(sheet.words(full), sheet.words(full));
    }

    private void totals() {
        Tally tally = assessment.tally();
        sheet.blank();
        sheet.paragraph(0, Ink.PLAIN, sheet.words("check.total", tally.total()));
        int widest = Arrays.stream(Outcome.values())
                .mapToInt(each -> Columns.of(sheet.words(Terms.of(each))))
                .max()
                .orElse(0);
        for (Outcome outcome : Outcome.values()) {
            String name = Columns.padded(sheet.words(Terms.of(outcome)), widest);
            String count = sheet.words("number", tally.count(outcome));
            String lead =
                    "  " + Signs.of(outcome) + " " + name + " ".repeat(Math.max(1, 5 - Columns.of(count))) + count;
            Ink ink = tally.count(outcome) == 0 ? Ink.FAINT : Signs.ink(outcome);
            boolean based = outcome == Outcome.PASS && tally.count(outcome) > 0;
            sheet.hanging(based ? lead + "  " : lead, ink, Ink.PLAIN, based ? bases(tally) : "");
        }
        if (tally.errors() > 0) {
            sheet.paragraph(0, Ink.PLAIN, sheet.words("check.errors", tally.errors()));
        }
    }

    private String bases(Tally tally) {
        return Arrays.stream(Basis.values())
                .sorted(Comparator.reverseOrder())
                .map(basis -> sheet.words(Terms.of(basis)) + " " + sheet.words("number", tally.passes(basis)))
                .collect(Collectors.joining(SEPARATOR, "(", ")"));
    }

    private void overdue() {
        Map<LocalDate, List<ItemStanding>> byDay = new TreeMap<>();
        for (ItemStanding item : items) {
            LocalDate dueOn = item.assessed().dueOn();
            if (dueOn != null && item.assessed().tally().overdue() > 0) {
                byDay.computeIfAbsent(dueOn, day -> new ArrayList<>()).add(item);
            }
        }
        byDay.forEach(this::overdue);
    }

    private void overdue(LocalDate day, List<ItemStanding> late) {
        int count = late.stream()
                .mapToInt(item -> item.assessed().tally().overdue())
                .sum();
        sheet.blank();
        sheet.paragraph(0, Ink.ALARM, sheet.words("check.overdue", day, count));
        String codes = late.stream()
                .map(item -> item.assessed().code() + NO_BREAK_SPACE + "("
                        + sheet.words("number", item.assessed().tally().overdue()) + ")")
                .collect(Collectors.joining(", "));
        sheet.paragraph(2, Ink.RED, codes);
    }

    private void aboutTheDossier() {
        List<Finding> general = assessment.generalFindings();
        if (!general.isEmpty()) {
            sheet.blank();
            sheet.paragraph(0, Ink.STRONG, sheet.words("check.general"));
            findings.print(2, general);
        }
    }

    private boolean isOf(Indicator indicator, ItemStanding item) {
        return assessment.edition().framework().subIndicators().stream()
                .filter(each -> each.id().equals(item.assessed().item().subIndicator()))
                .map(SubIndicator::indicator)
                .anyMatch(number -> number == indicator.number());
    }
}
