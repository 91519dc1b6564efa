package io.github.openita.model.content.improvement;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The service efficiency development plan and the report on it (O26 of the 2566 edition).
 *
 * @param plan the plan (O26.1)
 * @param report the report (O26.2)
 */
@ContentKey("service-improvement")
public record ServiceImprovement(
        @Valid @Nullable ServicePlan plan, @Valid @Nullable ServiceReport report) implements Content {

    /** A plan without a report yet. */
    public static ServiceImprovement of(ServicePlan plan) {
        return new ServiceImprovement(plan, null);
    }

    /** With the report on the plan. */
    public ServiceImprovement withReport(ServiceReport report) {
        return new ServiceImprovement(plan, report);
    }
}
