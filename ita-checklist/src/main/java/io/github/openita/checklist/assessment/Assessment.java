package io.github.openita.checklist.assessment;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.station.Station;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found when a dossier was assessed: an outcome for every requirement that was asked about, and findings, both
 * in the edition's order.
 *
 * @param edition the edition
 * @param fiscalYear the fiscal year assessed
 * @param asOf the day on which due dates were looked at
 * @param station the station
 * @param items the items, in the edition's order
 * @param findings findings, in the edition's order, those about the whole dossier first
 */
public record Assessment(
        Edition edition,
        FiscalYear fiscalYear,
        LocalDate asOf,
        Station station,
        List<ItemAssessment> items,
        List<Finding> findings) {

    /** Keeps unchangeable copies. */
    public Assessment {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** Every requirement assessed, in the edition's order. */
    public List<RequirementAssessment> requirements() {
        return requirementStream().toList();
    }

    /**
     * A requirement by its id in the edition, such as {@code O20.4}.
     *
     * @throws IllegalArgumentException if it was not asked about
     */
    public RequirementAssessment requirement(String id) {
        return requirementStream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no requirement " + id + " in this assessment"));
    }

    /**
     * An item by its code in the edition, such as {@code O20}.
     *
     * @throws IllegalArgumentException if it was not asked about
     */
    public ItemAssessment item(String code) {
        return items.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + code + " in this assessment"));
    }

    /** The requirements that are open, in the edition's order. */
    public List<RequirementAssessment> open() {
        return requirementStream().filter(each -> each.outcome().isOpen()).toList();
    }

    /** The findings about a requirement. */
    public List<Finding> findings(String requirement) {
        return findings.stream()
                .filter(each -> requirement.equals(each.subject().requirement()))
                .toList();
    }

    /** Every item with its findings, in the edition's order. */
    public List<ItemStanding> standings() {
        return items.stream()
                .map(item -> new ItemStanding(
                        item,
                        findings.stream()
                                .filter(each ->
                                        item.code().equals(each.subject().item()))
                                .toList()))
                .toList();
    }

    /** What to do next, in the order in which it is best done. */
    public List<NextStep> nextSteps() {
        return NextStep.of(standings());
    }

    /** The findings about the dossier as a whole. */
    public List<Finding> generalFindings() {
        return findings.stream().filter(each -> each.subject().item() == null).toList();
    }

    /** Counts over every requirement. */
    public Tally tally() {
        return Tally.of(requirements());
    }

    /** How far the items are, whole or not; apart from the score, in which an item counts only when it is whole. */
    public Readiness readiness() {
        return Readiness.of(requirements());
    }

    /**
     * What changed since an earlier assessment, of the same edition or another: requirements are matched by what they
     * ask, never by their numbers.
     */
    public Comparison compareTo(Assessment earlier) {
        return Comparison.of(earlier, this);
    }

    /** This assessment with one item alone, and its findings. */
    public Assessment only(String code) {
        List<Finding> its = findings.stream()
                .filter(each -> code.equals(each.subject().item()))
                .toList();
        return new Assessment(edition, fiscalYear, asOf, station, List.of(item(code)), its);
    }

    private Stream<RequirementAssessment> requirementStream() {
        return items.stream().flatMap(each -> each.requirements().stream());
    }
}
