package io.github.openita.checklist.internal.constraint;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.constraint.AnyOf;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates {@link AnyOf}: a malformed component is named rather than the absence of all. */
public final class AnyOfValidator implements ConstraintValidator<AnyOf, Record> {

    private List<Part> components = List.of();

    @Override
    public void initialize(AnyOf constraint) {
        components = Arrays.stream(constraint.components()).map(Part::new).toList();
    }

    @Override
    public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        for (Part component : components) {
            if (ValueCheck.problem(component.of(value)).isEmpty()) {
                return true;
            }
        }
        for (Part component : components) {
            Optional<ProblemKind> problem = ValueCheck.problem(component.of(value));
            if (problem.isPresent() && problem.get() != ProblemKind.MISSING && problem.get() != ProblemKind.EMPTY) {
                return Complaints.report(problem, component.name(), context);
            }
        }
        return false;
    }
}
