package io.github.openita.checklist.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An item as it is shown: what is left to do, apart from what only awaits a reviewer.
 *
 * @param assessed the item
 * @param findings its findings, in the edition's order
 */
public record ItemStanding(ItemAssessment assessed, List<Finding> findings) {

    /** Copies the list. */
    public ItemStanding {
        findings = List.copyOf(findings);
    }

    private static final Set<ProblemKind> ABSENCES =
            EnumSet.of(ProblemKind.ITEM_MISSING, ProblemKind.CONTENT_MISSING, ProblemKind.WRONG_CONTENT);

    /** How an item stands. */
    public enum State {
        /** Nothing is open. */
        COMPLETE,
        /** Nothing is left to do but what is advised. */
        ADVICE,
        /** Only a reviewer's word is missing. */
        REVIEW,
        /** Nothing is there that could be looked at. */
        ABSENT,
        /** Something failed or is not provided. */
        OPEN
    }

    /** How it stands. */
    public State state() {
        if (absences().size() > 0) {
            return State.ABSENT;
        }
        if (assessed.requirements().stream().anyMatch(RequirementAssessment::costsPoints)) {
            return State.OPEN;
        }
        if (!awaiting().isEmpty()) {
            return State.REVIEW;
        }
        return open().isEmpty() ? State.COMPLETE : State.ADVICE;
    }

    /** The findings that say that nothing can be looked at. */
    public List<Finding> absences() {
        return general().filter(each -> ABSENCES.contains(each.kind())).toList();
    }

    /** What is worth knowing and lowers no outcome. */
    public List<Finding> remarks() {
        return findings.stream()
                .filter(each -> each.outcome() == null && !ABSENCES.contains(each.kind()))
                .toList();
    }

    /** The requirements that failed or were not provided. */
    public List<RequirementAssessment> open() {
        return assessed.requirements().stream()
                .filter(each -> each.outcome() == Outcome.FAIL || each.outcome() == Outcome.NOT_PROVIDED)
                .toList();
    }

    /** The ids of the requirements on which a reviewer's word is awaited. */
    public List<String> awaiting() {
        return findings.stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_REVIEW)
                .map(each -> each.subject().requirement())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Why a reviewer's word is awaited, where that does not follow from the requirement. */
    public List<Finding> reasonsForReview() {
        return findings.stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_REVIEW && each.kind() != ProblemKind.REVIEW_NEEDED)
                .toList();
    }

    /** What is wrong about a requirement. */
    public List<Finding> faults(RequirementAssessment requirement) {
        return findings.stream()
                .filter(each -> requirement.id().equals(each.subject().requirement()))
                .filter(each -> each.outcome() == Outcome.FAIL || each.outcome() == Outcome.NOT_PROVIDED)
                .toList();
    }

    private Stream<Finding> general() {
        return findings.stream().filter(each -> each.subject().requirement() == null);
    }
}
