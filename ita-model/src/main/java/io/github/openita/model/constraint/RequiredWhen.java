package io.github.openita.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * As {@link Required} for one component of a record, where a condition of that record holds. Where the condition holds
 * for no record at all, the criterion is not applicable.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequiredWhen.List.class)
public @interface RequiredWhen {

    /** The record's own boolean method without parameters that says when. */
    String condition();

    /** The component demanded. */
    String component();

    /** The criteria decided. */
    String[] criterion();

    /** The problem when nothing more exact is said. */
    String message() default "missing";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The constraints. */
        RequiredWhen[] value();
    }
}
