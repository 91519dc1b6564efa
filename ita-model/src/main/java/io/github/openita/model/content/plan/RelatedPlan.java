package io.github.openita.model.content.plan;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A plan of another level that the station's plan follows (O7.1.1.2).
 *
 * @param title its title
 * @param linkage how the station's plan follows it
 */
public record RelatedPlan(
        @Required(criterion = "linked-with-related-plans") @Nullable
        Text title,

        @Required(criterion = "linked-with-related-plans") @Nullable
        Text linkage) {}
