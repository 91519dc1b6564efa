package io.github.openita.model.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This record or list may be absent without leaving the criteria below it open: they are asked of what is there. If it
 * is absent everywhere, they are not applicable.
 *
 * <p>Without this mark, a criterion below an absent record or an empty list is not provided: nothing passes by silence.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeAbsent {}
