package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.field.Accessor;
import io.github.openita.model.field.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in a record its constraints demand something, criterion by criterion. Constraints say nothing of what is inside an
 * absent record or an empty list; this tree does: what is demanded there is missing, unless the component may be absent.
 *
 * @param own demands on the record itself and on its components
 * @param branches components that are, or hold, records with demands of their own
 */
record DemandTree(List<Demand> own, List<Branch> branches) {

    /**
     * Demands that hold for a record.
     *
     * @param criteria the criteria demanded
     * @param condition the record's own condition; absent where it is always demanded
     */
    record Demand(Set<String> criteria, @Nullable Accessor condition) {

        boolean holds(Record holder) {
            return condition == null || Boolean.TRUE.equals(condition.read(holder));
        }
    }

    /**
     * A component below which something is demanded.
     *
     * @param name its name
     * @param accessor reads it
     * @param mayBeAbsent whether its absence leaves nothing open
     * @param below the criteria demanded below it
     * @param tree what is demanded of each record in it; absent for a list of values that are no records with demands
     */
    record Branch(
            String name,
            Accessor accessor,
            boolean mayBeAbsent,
            Set<String> below,
            @Nullable DemandTree tree) {}

    /** Every criterion demanded somewhere. */
    Set<String> criteria() {
        Set<String> all = new LinkedHashSet<>();
        own.forEach(demand -> all.addAll(demand.criteria()));
        branches.forEach(branch -> all.addAll(branch.below()));
        return all;
    }

    /** Marks in a ledger what is asked of a record, what applies to nothing, and what has no place to be answered in. */
    void walk(Record holder, Location at, Ledger ledger) {
        for (Demand demand : own) {
            ledger.mark(demand.criteria(), demand.holds(holder) ? Mark.ASKED : Mark.INAPPLICABLE);
        }
        for (Branch branch : branches) {
            walk(branch, branch.accessor().read(holder), at.child(branch.name()), ledger);
        }
    }

    private static void walk(Branch branch, @Nullable Object value, Location at, Ledger ledger) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                descend(branch, list.get(i), at.child(i), ledger);
            }
        } else if (value != null && !(value instanceof List<?>)) {
            descend(branch, value, at, ledger);
        } else if (branch.mayBeAbsent()) {
            ledger.mark(branch.below(), Mark.INAPPLICABLE);
        } else {
            ProblemKind kind = value == null ? ProblemKind.MISSING : ProblemKind.EMPTY;
            branch.below().forEach(criterion -> ledger.problem(criterion, kind, at));
        }
    }

    private static void descend(Branch branch, Object value, Location at, Ledger ledger) {
        if (branch.tree() != null && value instanceof Record holder) {
            branch.tree().walk(holder, at, ledger);
        } else {
            ledger.mark(branch.below(), Mark.ASKED);
        }
    }
}
