package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Due;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assesses a whole dossier, item by item in the edition's order. Built once; safe for many threads. */
public final class Assessor {

    private static final Location DISCLOSURES = Location.ROOT.child("disclosures");

    private final Map<String, ContentJudge<?>> judges = Rules.judges(new Constraints());
    private final ItemAssessor items = new ItemAssessor(judges);
    private final TextSweep sweep = new TextSweep();
    private final FindingWriter writer = new FindingWriter(new Places());

    /** Assesses a dossier against its edition. */
    public Assessment assess(Dossier dossier, Edition edition, LocalDate asOf) {
        List<ItemAssessment> assessed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        around(dossier).stream().map(remark -> writer.write(remark, null)).forEach(findings::add);
        notAskedFor(dossier, edition).stream()
                .map(remark -> writer.write(remark, null))
                .forEach(findings::add);
        for (DisclosureItem item : edition.items()) {
            ItemAssessor.Result result = items.assess(dossier, edition, item, asOf);
            assessed.add(assessment(item, result, dossier.fiscalYear(), asOf));
            List<Remark> remarks = new ArrayList<>(general(dossier, item));
            remarks.addAll(result.remarks());
            inOrder(remarks, item).stream()
                    .map(remark -> writer.write(remark, item))
                    .forEach(findings::add);
        }
        return new Assessment(edition, dossier.fiscalYear(), asOf, dossier.station(), assessed, findings);
    }

    /** Remarks on what stands around the items. */
    private List<Remark> around(Dossier dossier) {
        List<Remark> remarks = new ArrayList<>(sweep.sweep(dossier.station(), Location.ROOT.child("station")));
        if (dossier.committeeOrder() != null) {
            remarks.addAll(sweep.sweep(dossier.committeeOrder(), Location.ROOT.child("committeeOrder")));
        }
        if (dossier.measuresPlan() != null) {
            remarks.addAll(sweep.sweep(dossier.measuresPlan(), Location.ROOT.child("measuresPlan")));
        }
        return remarks;
    }

    private List<Remark> general(Dossier dossier, DisclosureItem item) {
        Location at = DISCLOSURES.child(item.code());
        List<Remark> remarks = new ArrayList<>();
        dossier.disclosure(item.contentKey()).ifPresent(disclosure -> {
            PublishedOnWebsite.look(disclosure, dossier.station(), at).ifPresent(remarks::add);
            remarks.addAll(sweep.sweep(disclosure, at));
        });
        return remarks;
    }

    /** Nothing is dropped silently: data under a key that the edition does not ask for are named. */
    private static List<Remark> notAskedFor(Dossier dossier, Edition edition) {
        Set<String> asked =
                edition.items().stream().map(DisclosureItem::contentKey).collect(Collectors.toSet());
        return dossier.disclosures().keySet().stream()
                .filter(key -> !asked.contains(key))
                .map(key -> Remark.general(
                        ProblemKind.NOT_ASKED_FOR.key(),
                        Grounds.EXPLICIT,
                        ProblemKind.NOT_ASKED_FOR,
                        Severity.WARNING,
                        DISCLOSURES.child(key)))
                .toList();
    }

    private static List<Remark> inOrder(List<Remark> remarks, DisclosureItem item) {
        Map<String, Integer> order = new HashMap<>();
        item.requirements()
                .forEach(requirement -> order.put(requirement.criterion().toString(), order.size()));
        return remarks.stream()
                .sorted(Comparator.comparingInt(remark -> order.getOrDefault(key(remark), -1)))
                .toList();
    }

    private static String key(Remark remark) {
        return remark.criterion() == null ? "" : remark.criterion();
    }

    private static ItemAssessment assessment(
            DisclosureItem item, ItemAssessor.Result result, FiscalYear year, LocalDate asOf) {
        LocalDate dueOn = item.responsibility().due() == null
                ? null
                : item.responsibility().due().period().resolve(year);
        List<RequirementAssessment> requirements = item.requirements().stream()
                .map(requirement -> requirement(requirement, result, dueOn, asOf))
                .toList();
        return new ItemAssessment(item, requirements, dueOn, nextReportOn(item, year, asOf));
    }

    private static RequirementAssessment requirement(
            Requirement requirement, ItemAssessor.Result result, @Nullable LocalDate dueOn, LocalDate asOf) {
        OwnOutcome outcome = result.outcomes().get(requirement.id());
        if (outcome == null) {
            throw new IllegalStateException("no outcome for " + requirement.id());
        }
        boolean open = outcome.outcome().isOpen() && dueOn != null;
        return new RequirementAssessment(
                requirement,
                outcome.outcome(),
                outcome.basis(),
                Severity.of(requirement.obligation()),
                open ? dueOn : null,
                open && dueOn != null ? Due.on(asOf, dueOn) : null);
    }

    /** R13: the next monthly report, while the fiscal year lasts. */
    private static @Nullable LocalDate nextReportOn(DisclosureItem item, FiscalYear year, LocalDate asOf) {
        if (item.responsibility().cadence() == null) {
            return null;
        }
        LocalDate from = asOf.isBefore(year.firstDay()) ? year.firstDay() : asOf;
        int day = item.responsibility().cadence().dayOfMonth();
        LocalDate next = from.withDayOfMonth(Math.min(day, from.lengthOfMonth()));
        if (next.isBefore(from)) {
            LocalDate month = from.plusMonths(1);
            next = month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
        }
        return next.isAfter(year.lastDay()) ? null : next;
    }
}
