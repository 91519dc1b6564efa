package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is the same in every assessment of an item, worked out once. */
final class ItemPlan {

    private final DisclosureItem item;
    private final Location at;
    private final Map<String, Requirement> byCriterion = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Requirement> deciding;
    private final Map<String, OwnOutcome> absentOutcomes;
    private final Finding absentFinding;

    ItemPlan(DisclosureItem item, FindingWriter writer) {
        this.item = item;
        this.at = Location.ROOT.child("disclosures").child(item.code());
        for (Requirement requirement : item.requirements()) {
            byCriterion.put(requirement.criterion().toString(), requirement);
            order.put(requirement.criterion().toString(), order.size());
        }
        this.deciding = item.requirements().stream()
                .filter(requirement -> requirement.decides() == Decision.OWN)
                .toList();
        this.absentOutcomes = Families.fold(item.requirements(), Map.of());
        this.absentFinding = writer.write(nothing(ProblemKind.ITEM_MISSING, at), this);
    }

    DisclosureItem item() {
        return item;
    }

    /** The place of the item's disclosure in the dossier's JSON. */
    Location at() {
        return at;
    }

    /** The requirements that decide for themselves. */
    List<Requirement> deciding() {
        return deciding;
    }

    Map<String, Requirement> byCriterion() {
        return byCriterion;
    }

    @Nullable
    Requirement requirement(@Nullable String criterion) {
        return criterion == null ? null : byCriterion.get(criterion);
    }

    /** The place of a criterion in the edition's order; before all where there is none. */
    int order(@Nullable String criterion) {
        return criterion == null ? -1 : order.getOrDefault(criterion, -1);
    }

    /** The outcomes while nothing is given for the item. */
    Map<String, OwnOutcome> absentOutcomes() {
        return absentOutcomes;
    }

    /** The finding while nothing is given for the item. */
    Finding absentFinding() {
        return absentFinding;
    }

    /** A remark that none of the item's requirements can be checked. */
    Remark nothing(ProblemKind kind, Location place) {
        return Remark.general(kind.key(), Grounds.EXPLICIT, kind, Severity.ERROR, place, deciding.size());
    }
}
