package io.github.openita.model.content.plan;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The station's annual action plan, and the report on it (O7 of the 2566 edition). Each part is published in files of its
 * own.
 *
 * @param plan the plan
 * @param report the report
 */
@ContentKey("action-plan")
public record ActionPlan(
        @Valid @Nullable AnnualPlan plan, @Valid @Nullable AnnualPlanReport report) implements Content {

    /** A plan on which nothing is reported yet. */
    public static ActionPlan of(AnnualPlan plan) {
        return new ActionPlan(plan, null);
    }

    /** With the plan. */
    public ActionPlan withPlan(AnnualPlan plan) {
        return new ActionPlan(plan, report);
    }

    /** With the report. */
    public ActionPlan withReport(AnnualPlanReport report) {
        return new ActionPlan(plan, report);
    }
}
