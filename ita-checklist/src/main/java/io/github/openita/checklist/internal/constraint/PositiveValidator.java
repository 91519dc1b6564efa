package io.github.openita.checklist.internal.constraint;

import io.github.openita.model.constraint.Positive;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Validates {@link Positive}. A number below zero is {@code Required}'s finding already. */
public final class PositiveValidator implements ConstraintValidator<Positive, Number> {

    @Override
    public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
        if (value instanceof BigDecimal number) {
            return number.signum() != 0;
        }
        return value == null || value.longValue() != 0;
    }
}
