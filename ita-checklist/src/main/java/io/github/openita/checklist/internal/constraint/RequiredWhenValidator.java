package io.github.openita.checklist.internal.constraint;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.constraint.RequiredWhen;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates {@link RequiredWhen}. */
public final class RequiredWhenValidator implements ConstraintValidator<RequiredWhen, Record> {

    private Part condition = new Part("");
    private Part component = new Part("");

    @Override
    public void initialize(RequiredWhen constraint) {
        condition = new Part(constraint.condition());
        component = new Part(constraint.component());
    }

    @Override
    public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
        if (value == null || !condition.holds(value)) {
            return true;
        }
        Object demanded = component.of(value);
        Optional<ProblemKind> problem = ValueCheck.problem(demanded);
        Optional<String> part = ValueCheck.part(demanded);
        return part.isPresent()
                ? Complaints.report(problem, component.name(), part.get(), context)
                : Complaints.report(problem, component.name(), context);
    }
}
