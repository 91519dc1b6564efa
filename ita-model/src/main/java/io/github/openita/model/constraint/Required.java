package io.github.openita.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component must be there, whole and well-formed, for the criteria that it decides: a text with more than blanks
 * (no-break and zero-width spaces are blanks), a person with rank and both names, a link or file with an address of the
 * web, a guideline in words or as such a file, an amount that is not negative, a list with an element, a range of days
 * with both ends in order, a signature with its day and a reference or a file.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {

    /** The criteria decided: slugs of the content's own key, or full keys such as {@code e-services/main-link}. */
    String[] criterion();

    /** The problem when nothing more exact is said. */
    String message() default "missing";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
