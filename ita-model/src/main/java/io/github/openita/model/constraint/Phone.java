package io.github.openita.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A telephone number that is there must have the form of one: 3 to 4 digits (a short number), or 9 to 10 digits that
 * begin with 0 (or +66), Thai digits, spaces and hyphens allowed, an extension after it. Its absence is
 * {@link Required}'s matter.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Phone {

    /** The criteria decided. */
    String[] criterion();

    /** The problem. */
    String message() default "malformed-phone";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
