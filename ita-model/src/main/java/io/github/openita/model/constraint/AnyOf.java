package io.github.openita.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At least one of several components of a record must be there, whole and well-formed as {@link Required} says. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AnyOf.List.class)
public @interface AnyOf {

    /** The components of which one is enough. */
    String[] components();

    /** The criteria decided. */
    String[] criterion();

    /** The problem when nothing more exact is said. */
    String message() default "missing-any";

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
        AnyOf[] value();
    }
}
