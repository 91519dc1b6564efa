package io.github.openita.checklist.internal.constraint;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.constraint.Required;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        Optional<ProblemKind> problem = ValueCheck.problem(value);
        Optional<String> part = ValueCheck.part(value);
        return part.isPresent() ? Complaints.report(problem, part.get(), context) : Complaints.report(problem, context);
    }
}
