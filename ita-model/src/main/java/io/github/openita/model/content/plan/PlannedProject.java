package io.github.openita.model.content.plan;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A project or activity of the plan (O7.1.2). The printed list of its data is open: the station's file may have more.
 *
 * @param ref its number or code, unique in the plan; the report refers to it
 * @param title the project or activity
 * @param summary its essence
 * @param budget budget, THB; 0 where none is used
 * @param period first and last day of implementation
 * @param unit the responsible unit
 */
public record PlannedProject(
        @Nullable String ref,

        @Required(criterion = "planned-project-title") @Nullable
        Text title,

        @Required(criterion = "planned-project-summary") @Nullable
        Text summary,

        @Required(criterion = "planned-project-budget") @Nullable
        BigDecimal budget,

        @Required(criterion = "planned-project-period") @Nullable
        DateRange period,

        @Required(criterion = "planned-project-unit") @Nullable
        Text unit) {

    /** A project of which nothing is known but its reference and title. */
    public static PlannedProject of(String ref, Text title) {
        return new PlannedProject(ref, title, null, null, null, null);
    }

    /** With its essence. */
    public PlannedProject withSummary(Text summary) {
        return new PlannedProject(ref, title, summary, budget, period, unit);
    }

    /** With its budget, THB. */
    public PlannedProject withBudget(BigDecimal budget) {
        return new PlannedProject(ref, title, summary, budget, period, unit);
    }

    /** With the days of its implementation and the responsible unit. */
    public PlannedProject carriedOut(DateRange period, Text unit) {
        return new PlannedProject(ref, title, summary, budget, period, unit);
    }
}
