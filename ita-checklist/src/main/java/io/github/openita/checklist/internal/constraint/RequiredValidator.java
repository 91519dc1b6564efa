package io.github.openita.checklist.internal.constraint;

import io.github.openita.model.constraint.Required;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return Complaints.report(ValueCheck.problem(value), context);
    }
}
