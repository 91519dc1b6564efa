package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.model.edition.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a requirement's own condition, before its children.
 *
 * @param outcome the outcome
 * @param basis the basis of a pass; absent otherwise
 */
record OwnOutcome(Outcome outcome, @Nullable Basis basis) {

    static OwnOutcome pass(Basis basis) {
        return new OwnOutcome(Outcome.PASS, basis);
    }

    static OwnOutcome of(Outcome outcome) {
        return new OwnOutcome(outcome, null);
    }

    /**
     * Both together: the graver outcome, the weaker basis. What is not applicable weighs nothing beside anything else.
     */
    OwnOutcome and(OwnOutcome other) {
        if (weight(outcome) != weight(other.outcome)) {
            return weight(outcome) > weight(other.outcome) ? this : other;
        }
        return basis == null || other.basis == null ? this : new OwnOutcome(outcome, basis.weaker(other.basis));
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> 0;
            case PASS -> 1;
            case NEEDS_REVIEW -> 2;
            case NOT_PROVIDED -> 3;
            case FAIL -> 4;
        };
    }
}
