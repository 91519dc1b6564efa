package io.github.openita.model.content;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable key of what a content record answers; the part before the slash in its criteria. An edition says which item
 * asks for it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContentKey {

    /** The key, such as {@code procurement-summary}. */
    String value();
}
