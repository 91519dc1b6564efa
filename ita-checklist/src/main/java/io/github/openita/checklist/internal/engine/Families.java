package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.Kind;
import io.github.openita.model.edition.Obligation;
import io.github.openita.model.edition.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds the outcomes of children into their parents. */
final class Families {

    private Families() {}

    /**
     * The outcome of each requirement with its children: a parent passes only if its own condition and every child that
     * counts do. A permission and what is only advised or remarked never change a parent.
     *
     * @param requirements the requirements of an item, parents before children
     * @param own the outcome of the own condition of each that decides for itself, by id
     */
    static Map<String, OwnOutcome> fold(List<Requirement> requirements, Map<String, OwnOutcome> own) {
        Map<String, OwnOutcome> folded = new HashMap<>();
        for (int i = requirements.size() - 1; i >= 0; i--) {
            Requirement requirement = requirements.get(i);
            OwnOutcome outcome = outcome(requirement, own, folded);
            folded.put(requirement.id(), outcome);
            if (requirement.parent() != null && counts(requirement)) {
                folded.merge(childrenOf(requirement.parent()), outcome, OwnOutcome::and);
            }
        }
        return folded;
    }

    private static OwnOutcome outcome(
            Requirement requirement, Map<String, OwnOutcome> own, Map<String, OwnOutcome> folded) {
        OwnOutcome notApplicable = OwnOutcome.of(Outcome.NOT_APPLICABLE);
        if (requirement.decides() == Decision.NEVER) {
            return notApplicable;
        }
        OwnOutcome children = folded.getOrDefault(childrenOf(requirement.id()), notApplicable);
        if (requirement.decides() == Decision.CHILDREN) {
            return children;
        }
        OwnOutcome its = own.getOrDefault(requirement.id(), OwnOutcome.of(Outcome.NOT_PROVIDED));
        return its.outcome() == Outcome.NOT_APPLICABLE ? its : its.and(children);
    }

    private static boolean counts(Requirement child) {
        return child.kind() != Kind.NOTE
                && (child.obligation() == Obligation.MUST || child.obligation() == Obligation.CONDITIONAL);
    }

    private static String childrenOf(String parent) {
        return parent + "/children";
    }
}
