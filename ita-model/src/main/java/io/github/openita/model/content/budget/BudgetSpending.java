package io.github.openita.model.content.budget;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The annual budget spending plan, and the report on it (O17 of the 2566 edition).
 *
 * @param plan the plan
 * @param report the report
 */
@ContentKey("budget-spending")
public record BudgetSpending(
        @Valid @Nullable BudgetPlan plan, @Valid @Nullable BudgetReport report) implements Content {

    /** A plan on which nothing is reported yet. */
    public static BudgetSpending of(BudgetPlan plan) {
        return new BudgetSpending(plan, null);
    }

    /** With the plan. */
    public BudgetSpending withPlan(BudgetPlan plan) {
        return new BudgetSpending(plan, report);
    }

    /** With the report. */
    public BudgetSpending withReport(BudgetReport report) {
        return new BudgetSpending(plan, report);
    }
}
