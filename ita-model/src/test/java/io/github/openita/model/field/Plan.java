package io.github.openita.model.field;

import io.github.openita.model.text.Text;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record to describe. */
public record Plan(
        @Asked(criterion = "title") @Asked(criterion = "title-again") @Nullable
        Text title,

        List<@Asked(criterion = "step") Step> steps,
        @Unrelated(criterion = "never") @Nullable Colour colour,
        Map<String, Step> extra,
        @Nullable Object free) {

    public record Step(
            @Several(criterion = {"one", "two"}) @Nullable String name,
            @Nullable Wrapper<Plan> wrapped) {}

    public record Wrapper<C>(@Nullable C content) {}

    public enum Colour {
        RED,
        GREEN
    }

    /** Applies to fields and type uses alone, not to record components: the commonest declaration. */
    @Constraint(validatedBy = {})
    @Repeatable(Asked.All.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    public @interface Asked {
        String criterion();

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.FIELD, ElementType.TYPE_USE})
        public @interface All {
            Asked[] value();
        }
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Several {
        String[] criterion();

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Unrelated {
        String criterion();
    }
}
