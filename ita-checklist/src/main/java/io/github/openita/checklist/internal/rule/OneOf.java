package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.constraint.ValueCheck;
import io.github.openita.model.field.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Components of a record of which one is enough, for criteria that a constraint cannot name because they depend on the
 * row, or because items share the record.
 *
 * @param record the record
 * @param candidates its components that would do
 */
public record OneOf(Class<? extends Record> record, List<Candidate> candidates) {

    /**
     * A component that would do.
     *
     * @param component its name
     * @param value what it holds
     */
    public record Candidate(String component, @Nullable Object value) {}

    /** None of a record's components yet. */
    public static OneOf in(Class<? extends Record> record) {
        return new OneOf(record, List.of());
    }

    /** One component more. */
    public OneOf or(String component, @Nullable Object value) {
        List<Candidate> more = new ArrayList<>(candidates);
        more.add(new Candidate(component, value));
        return new OneOf(record, List.copyOf(more));
    }

    /** Whether one of them is there, whole and well-formed. */
    public boolean answered() {
        return candidates.stream()
                .anyMatch(each -> ValueCheck.problem(each.value()).isEmpty());
    }

    /** Whether one answers; if not, notes what is wrong: a malformed one rather than the absence of all. */
    public boolean judge(String criterion, Location at, Verdicts verdicts) {
        if (answered()) {
            return true;
        }
        for (Candidate each : candidates) {
            Optional<ProblemKind> problem = ValueCheck.problem(each.value());
            if (problem.isPresent() && problem.get() != ProblemKind.MISSING) {
                verdicts.fail(criterion, at.child(each.component()), problem.get());
                return false;
            }
        }
        List<Part> parts = candidates.stream()
                .map(each -> new Part(record, each.component()))
                .toList();
        verdicts.missing(criterion, at, ProblemKind.MISSING_ANY, parts);
        return false;
    }
}
