package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.constraint.ValueCheck;
import io.github.openita.model.field.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of which one is enough: said once it is known whether another row has everything.
 *
 * @param outcome the outcome that it causes
 * @param at its place
 * @param kind what is wrong
 * @param details arguments of its message
 */
public record Fault(Outcome outcome, Location at, ProblemKind kind, List<Object> details) {

    /** A fault that is said without arguments. */
    public static Fault of(Outcome outcome, Location at, ProblemKind kind) {
        return new Fault(outcome, at, kind, List.of());
    }

    /** What is wrong with a value that must be there, whole and well-formed. */
    public static Optional<Fault> in(@Nullable Object value, Location at) {
        return ValueCheck.problem(value).map(kind -> of(outcomeOf(kind), at, kind));
    }

    private static Outcome outcomeOf(ProblemKind kind) {
        return kind == ProblemKind.MISSING ? Outcome.NOT_PROVIDED : Outcome.FAIL;
    }

    /** How grave it is, to tell which row is nearest to having everything. */
    public int gravity() {
        return switch (outcome) {
            case FAIL -> 3;
            case NOT_PROVIDED -> 2;
            default -> 1;
        };
    }

    /** Lowers the outcome of a criterion by it. */
    public void say(String criterion, Verdicts verdicts) {
        switch (outcome) {
            case FAIL -> verdicts.fail(criterion, at, kind, details.toArray());
            case NOT_PROVIDED -> verdicts.missing(criterion, at, kind, details.toArray());
            default -> verdicts.review(criterion, at, kind, details.toArray());
        }
    }

    /** Remarks on it, where another row has everything. */
    public void remark(String criterion, Verdicts verdicts) {
        verdicts.remark(criterion, Severity.WARNING, at, kind, details.toArray());
    }
}
