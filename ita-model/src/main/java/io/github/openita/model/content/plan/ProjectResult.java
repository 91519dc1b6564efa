package io.github.openita.model.content.plan;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a project or activity (O7.4).
 *
 * @param projectRef reference of the planned project
 * @param result the result; that it has not begun yet is one
 * @param summary the essence of the project
 * @param budgetUsed budget used, THB; 0 where none was
 * @param period first and last day of implementation
 * @param unit the responsible unit
 */
public record ProjectResult(
        @Nullable String projectRef,
        @Required(criterion = "project-result") @Nullable Text result,

        @Required(criterion = "project-result-summary") @Nullable
        Text summary,

        @Required(criterion = "project-budget-used") @Nullable
        BigDecimal budgetUsed,

        @Required(criterion = "project-result-period") @Nullable
        DateRange period,

        @Required(criterion = "project-result-unit") @Nullable
        Text unit) {

    /** A result of which nothing is known but the project and the result itself. */
    public static ProjectResult of(String projectRef, Text result) {
        return new ProjectResult(projectRef, result, null, null, null, null);
    }

    /** With the essence of the project. */
    public ProjectResult withSummary(Text summary) {
        return new ProjectResult(projectRef, result, summary, budgetUsed, period, unit);
    }

    /** With the budget used, THB. */
    public ProjectResult withBudgetUsed(BigDecimal budgetUsed) {
        return new ProjectResult(projectRef, result, summary, budgetUsed, period, unit);
    }

    /** With the days of its implementation and the responsible unit. */
    public ProjectResult carriedOut(DateRange period, Text unit) {
        return new ProjectResult(projectRef, result, summary, budgetUsed, period, unit);
    }
}
