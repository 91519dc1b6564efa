package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Due;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.checklist.internal.rule.leftover.LeftOvers;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assesses a whole dossier, item by item in the edition's order. Built once; safe for many threads. */
public final class Assessor {

    private final ItemAssessor items = new ItemAssessor(Rules.judges(new Constraints()));
    private final TextSweep sweep = new TextSweep();
    private final FindingWriter writer = new FindingWriter(new Places());
    private final Map<EditionId, List<ItemPlan>> plans = new HashMap<>();

    /** An assessor for these editions. */
    public Assessor(Editions editions) {
        for (EditionId id : editions.ids()) {
            Edition edition = editions.find(id).orElseThrow();
            plans.put(
                    id,
                    edition.items().stream()
                            .map(item -> new ItemPlan(item, writer))
                            .toList());
        }
    }

    /** Assesses a dossier against its edition, one of those that this assessor was made for. */
    public Assessment assess(Dossier dossier, Edition edition, LocalDate asOf) {
        List<ItemAssessment> assessed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        LeftOvers leftOvers = LeftOvers.of(dossier);
        around(dossier, edition, leftOvers).forEach(remark -> findings.add(writer.write(remark, null)));
        for (ItemPlan plan : plans.getOrDefault(edition.id(), List.of())) {
            Map<String, OwnOutcome> outcomes = outcomes(dossier, edition, plan, asOf, leftOvers, findings);
            assessed.add(assessment(plan.item(), outcomes, dossier.fiscalYear(), asOf));
        }
        return new Assessment(edition, dossier.fiscalYear(), asOf, dossier.station(), assessed, findings);
    }

    private Map<String, OwnOutcome> outcomes(
            Dossier dossier,
            Edition edition,
            ItemPlan plan,
            LocalDate asOf,
            LeftOvers leftOvers,
            List<Finding> findings) {
        Disclosure<?> disclosure = dossier.disclosures().get(plan.item().contentKey());
        if (disclosure == null || items.findsNothing(plan, disclosure)) {
            findings.add(plan.absentFinding());
            return plan.absentOutcomes();
        }
        List<Remark> remarks = new ArrayList<>();
        PublishedOnWebsite.look(disclosure, dossier.station(), plan.at()).ifPresent(remarks::add);
        remarks.addAll(sweep.sweep(
                items.itsOwn(plan, disclosure), plan.at(), text -> leftOvers.in(text, LeftOvers.Scope.DISCLOSURE)));
        ItemAssessor.Result result = items.assess(dossier, edition, plan, disclosure, asOf);
        remarks.addAll(result.remarks());
        remarks.sort(Comparator.comparingInt(remark -> plan.order(remark.criterion())));
        remarks.forEach(remark -> findings.add(writer.write(remark, plan)));
        return result.outcomes();
    }

    /** Remarks on what stands around the items. */
    private List<Remark> around(Dossier dossier, Edition edition, LeftOvers leftOvers) {
        List<Remark> remarks = new ArrayList<>(sweep.sweep(dossier.station(), Location.ROOT.child("station")));
        if (dossier.committeeOrder() != null) {
            remarks.addAll(sweep.sweep(
                    dossier.committeeOrder(),
                    Location.ROOT.child("committeeOrder"),
                    text -> leftOvers.in(text, LeftOvers.Scope.PAPER)));
        }
        if (dossier.measuresPlan() != null) {
            remarks.addAll(sweep.sweep(
                    dossier.measuresPlan(),
                    Location.ROOT.child("measuresPlan"),
                    text -> leftOvers.in(text, LeftOvers.Scope.PAPER)));
        }
        remarks.addAll(notAskedFor(dossier, edition));
        Remarks sink = (rule, grounds, severity, at, kind, details) ->
                remarks.add(Remark.general(rule, grounds, kind, severity, at, details));
        Rules.AROUND.forEach(rule -> rule.look(dossier, edition, sink));
        return remarks;
    }

    /** Nothing is dropped silently: data under a key that the edition does not ask for are named. */
    private static List<Remark> notAskedFor(Dossier dossier, Edition edition) {
        return dossier.disclosures().keySet().stream()
                .filter(key -> edition.itemOf(key).isEmpty())
                .map(key -> Remark.general(
                        ProblemKind.NOT_ASKED_FOR.key(),
                        Grounds.EXPLICIT,
                        ProblemKind.NOT_ASKED_FOR,
                        Severity.WARNING,
                        Location.ROOT.child("disclosures").child(key)))
                .toList();
    }

    private static ItemAssessment assessment(
            DisclosureItem item, Map<String, OwnOutcome> outcomes, FiscalYear year, LocalDate asOf) {
        LocalDate dueOn = item.responsibility().due() == null
                ? null
                : item.responsibility().due().period().resolve(year);
        Due due = dueOn == null ? null : Due.on(asOf, dueOn);
        List<RequirementAssessment> requirements =
                new ArrayList<>(item.requirements().size());
        for (Requirement requirement : item.requirements()) {
            requirements.add(assessment(requirement, outcomes.get(requirement.id()), dueOn, due));
        }
        return new ItemAssessment(item, requirements, dueOn, nextReportOn(item, year, asOf));
    }

    private static RequirementAssessment assessment(
            Requirement requirement, @Nullable OwnOutcome own, @Nullable LocalDate dueOn, @Nullable Due due) {
        if (own == null) {
            throw new IllegalStateException("no outcome for " + requirement.id());
        }
        Severity severity = Severity.of(requirement.obligation());
        return own.outcome().isOpen()
                ? new RequirementAssessment(requirement, own.outcome(), null, severity, dueOn, due)
                : new RequirementAssessment(requirement, own.outcome(), own.basis(), severity, null, null);
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
