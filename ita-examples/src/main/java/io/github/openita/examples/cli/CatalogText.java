package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.text.Columns;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.EditionInfo;
import io.github.openita.model.edition.ImprovementIssue;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.Instrument;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.edition.Responsibility;
import io.github.openita.model.edition.Section;
import io.github.openita.model.edition.SubIndicator;
import io.github.openita.model.edition.Term;
import io.github.openita.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edition to be read in a terminal. Periods are those of the year for which it was issued. */
final class CatalogText {

    private static final String SEPARATOR = " · ";

    private final Selection selection;
    private final Sheet sheet;
    private final FiscalYear year;

    CatalogText(Selection selection, Sheet sheet) {
        this.selection = selection;
        this.sheet = sheet;
        this.year = FiscalYear.of(selection.edition().id().issuedFor());
    }

    void print() {
        head();
        for (Instrument instrument : selection.edition().framework().instruments()) {
            List<Indicator> its = selection.indicators().stream()
                    .filter(each -> each.instrument().equals(instrument.code()))
                    .toList();
            if (!its.isEmpty()) {
                instrument(instrument);
                its.forEach(this::indicator);
            }
        }
    }

    private void head() {
        EditionInfo info = selection.edition().info();
        sheet.paragraph(0, Ink.STRONG, sheet.words(info.title()));
        sheet.paragraph(
                0, Ink.PLAIN, sheet.words("catalog.edition", info.id().toString(), info.revision(), year.label()));
        if (selection.whole()) {
            sheet.paragraph(0, Ink.PLAIN, sheet.words("catalog.assessor", info.assessor(), info.subject()));
            sheet.paragraph(
                    0,
                    Ink.FAINT,
                    sheet.words("catalog.source", info.provenance().source()));
        }
    }

    private void instrument(Instrument instrument) {
        sheet.blank();
        sheet.hanging(instrument.code() + "  ", Ink.STRONG, Ink.STRONG, sheet.words(instrument.name()));
        sheet.paragraph(5, Ink.FAINT, sheet.words("catalog.respondents", instrument.respondents()));
    }

    private void indicator(Indicator indicator) {
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, sheet.words("indicator", indicator.number(), indicator.name()));
        if (selection.whole()) {
            for (ImprovementIssue issue : indicator.issues()) {
                sheet.hanging(
                        "  " + sheet.words("numbered", issue.number()) + " ",
                        Ink.PLAIN,
                        Ink.PLAIN,
                        sheet.words(issue.text()));
            }
        }
        for (SubIndicator subIndicator : selection.in(indicator)) {
            sheet.blank();
            sheet.hanging(subIndicator.id() + " ", Ink.STRONG, Ink.STRONG, sheet.words(subIndicator.name()));
            selection.in(subIndicator).forEach(this::group);
        }
    }

    private void group(ItemGroup group) {
        sheet.blank();
        sheet.hanging("  " + group.id() + " ", Ink.PLAIN, Ink.PLAIN, sheet.words(group.name()));
        selection.in(group).forEach(this::item);
    }

    private void item(DisclosureItem item) {
        sheet.blank();
        sheet.hanging("  " + Columns.padded(item.code(), 4), Ink.STRONG, Ink.STRONG, sheet.words(item.title()));
        for (String line : responsibility(item.responsibility())) {
            sheet.paragraph(6, Ink.FAINT, line);
        }
        for (Requirement requirement : item.requirements()) {
            item.sections().stream()
                    .filter(section -> opens(section, requirement))
                    .forEach(section -> sheet.paragraph(4, Ink.STRONG, sheet.words(section.title())));
            requirement(requirement);
        }
    }

    private static boolean opens(Section section, Requirement requirement) {
        return !section.requirements().isEmpty()
                && section.requirements().get(0).equals(requirement.id());
    }

    private List<String> responsibility(Responsibility by) {
        List<String> when = new ArrayList<>();
        if (by.due() != null) {
            when.add(sheet.words("catalog.due", by.due().period().describe(year)));
        }
        if (by.cadence() != null) {
            when.add(sheet.words("catalog.cadence", by.cadence().dayOfMonth()));
        }
        List<String> who = new ArrayList<>();
        Optional.ofNullable(by.review()).ifPresent(code -> who.add(sheet.words("catalog.review", unit(code))));
        if (!by.data().isEmpty()) {
            List<String> units = by.data().stream().map(this::unit).toList();
            who.add(sheet.words("catalog.data", String.join(", ", units)));
        }
        Optional.ofNullable(by.report()).ifPresent(code -> who.add(sheet.words("catalog.report", unit(code))));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(SEPARATOR, when));
        lines.add(String.join(SEPARATOR, who));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private String unit(String code) {
        return selection
                .edition()
                .vocabulary("responsibleUnits")
                .flatMap(units -> units.term(code))
                .map(this::unit)
                .orElse(code);
    }

    private String unit(Term term) {
        String name = sheet.words(term.name());
        return name.contains(term.code()) ? name : term.code() + " " + name;
    }

    private void requirement(Requirement requirement) {
        int depth = depth(requirement);
        String lead = " ".repeat(2 + 2 * depth) + requirement.id() + "  ";
        sheet.hanging(lead, Ink.CYAN, Ink.PLAIN, sheet.words(requirement.text()));
        sheet.paragraph(4 + 2 * depth, Ink.FAINT, "[" + String.join(SEPARATOR, facts(requirement)) + "]");
    }

    private List<String> facts(Requirement requirement) {
        List<String> facts = new ArrayList<>();
        facts.add(sheet.words(Terms.of(requirement.obligation())));
        facts.add(sheet.words(
                requirement.basis() == null ? Terms.of(requirement.decides()) : Terms.of(requirement.basis())));
        if (requirement.period() != null) {
            facts.add(sheet.words("period", requirement.period().describe(year)));
        }
        return facts;
    }

    /** 1 for a requirement without parent. */
    private int depth(Requirement requirement) {
        return requirement.parent() == null
                ? 1
                : 1
                        + selection
                                .edition()
                                .requirement(requirement.parent())
                                .map(this::depth)
                                .orElse(0);
    }
}
