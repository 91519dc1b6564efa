package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Obligation;
import io.github.openita.model.edition.Requirement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the requirements: their tree, their criteria, and how each is decided (R91 to R93, R98). */
final class RequirementChecks {

    private final Edition edition;
    private final Problems problems;
    private final Map<String, String> itemsById = new HashMap<>();
    private final Set<String> criteria = new HashSet<>();

    RequirementChecks(Edition edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < edition.items().size(); i++) {
            DisclosureItem item = edition.items().get(i);
            Place at = Place.ROOT.child("items").child(i);
            requirements(item, at.child("requirements"));
            new SectionChecks(item, at, problems).check();
        }
    }

    private void requirements(DisclosureItem item, Place list) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < item.requirements().size(); i++) {
            Requirement requirement = item.requirements().get(i);
            Place at = list.child(i);
            String id = requirement.id();
            if (!id.isEmpty() && itemsById.putIfAbsent(id, item.code()) != null) {
                problems.add(Fault.DUPLICATE_ID, at.child("id"));
            }
            parent(requirement, before, at.child("parent"));
            before.add(id);
            criterion(requirement, item, at.child("criterion"));
            rule(requirement, at);
        }
    }

    private void parent(Requirement requirement, Set<String> before, Place at) {
        String parent = requirement.parent();
        if (parent == null || parent.isEmpty() || before.contains(parent)) {
            return;
        }
        Optional<Requirement> other = edition.requirement(parent);
        if (other.isEmpty()) {
            problems.add(Fault.NO_SUCH, at);
        } else {
            boolean sameItem = other.get().item().equals(requirement.item());
            problems.add(sameItem ? Fault.PARENT_LATER : Fault.PARENT_ELSEWHERE, at);
        }
    }

    private void criterion(Requirement requirement, DisclosureItem item, Place at) {
        if (problems.touch(at)) {
            return;
        }
        if (!requirement.criterion().contentKey().equals(item.contentKey())) {
            problems.add(Fault.CRITERION_ELSEWHERE, at);
        }
        if (!criteria.add(requirement.criterion().key())) {
            problems.add(Fault.CRITERION_TAKEN, at);
        }
    }

    /** Where the words themselves could not be read, nothing can be said of how they go together. */
    private void rule(Requirement requirement, Place at) {
        Decision decides = requirement.decides();
        boolean readable = !problems.touch(at.child("decides"));
        boolean based = requirement.basis() != null || problems.touch(at.child("basis"));
        if (readable && decides == Decision.OWN && !based) {
            problems.add(Fault.BASIS_MISSING, at.child("basis"));
        }
        if (readable && decides != Decision.OWN && requirement.basis() != null) {
            problems.add(Fault.BASIS_UNASKED, at.child("basis"));
        }
        if (readable
                && decides == Decision.CHILDREN
                && edition.children(requirement.id()).isEmpty()) {
            problems.add(Fault.NO_CHILDREN, at.child("decides"));
        }
        obligation(requirement, readable, at);
    }

    private void obligation(Requirement requirement, boolean readable, Place at) {
        Obligation obligation = requirement.obligation();
        if (problems.touch(at.child("obligation"))) {
            return;
        }
        if (readable && requirement.decides() == Decision.NEVER && obligation != Obligation.MAY) {
            problems.add(Fault.NEVER_BINDING, at.child("obligation"));
        }
        Place condition = at.child("condition");
        if (obligation == Obligation.CONDITIONAL
                && requirement.demand().condition() == null
                && !problems.touch(condition)) {
            problems.add(Fault.CONDITION_MISSING, condition);
        }
    }
}
