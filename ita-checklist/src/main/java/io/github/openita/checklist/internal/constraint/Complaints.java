package io.github.openita.checklist.internal.constraint;

import io.github.openita.checklist.assessment.ProblemKind;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** How a validator names the problem: as the message template of its violation. */
final class Complaints {

    private Complaints() {}

    /** True without a problem, else the violation with the problem's key. */
    static boolean report(Optional<ProblemKind> problem, ConstraintValidatorContext context) {
        if (problem.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(problem.get().key()).addConstraintViolation();
        return false;
    }

    /** As {@link #report} at a component of the record under validation. */
    static boolean report(Optional<ProblemKind> problem, String component, ConstraintValidatorContext context) {
        if (problem.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(problem.get().key())
                .addPropertyNode(component)
                .addConstraintViolation();
        return false;
    }

    /** As {@link #report} at a part of a component of the record under validation. */
    static boolean report(
            Optional<ProblemKind> problem, String component, String part, ConstraintValidatorContext context) {
        if (problem.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(problem.get().key())
                .addPropertyNode(component)
                .addPropertyNode(part)
                .addConstraintViolation();
        return false;
    }
}
