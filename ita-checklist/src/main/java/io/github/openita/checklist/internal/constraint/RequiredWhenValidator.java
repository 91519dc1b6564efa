package io.github.openita.checklist.internal.constraint;

import io.github.openita.model.constraint.RequiredWhen;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
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
        return Complaints.report(ValueCheck.problem(component.of(value)), component.name(), context);
    }
}
