package io.github.openita.model.content.plan;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * What the plan's content covers and agrees with (O7.1.3.1).
 *
 * @param policePolicy how it agrees with the policy of the Royal Thai Police
 * @param policeActionPlan how it agrees with the annual action plan of the Royal Thai Police
 * @param strategyYears years of the 20-year strategy under which that plan is made, B.E. (R09)
 */
public record PlanCoverage(
        @Required(criterion = "consistent-with-police-policy-and-plan") @Nullable
        Text policePolicy,

        @Required(criterion = "consistent-with-police-policy-and-plan") @Nullable
        Text policeActionPlan,

        @Nullable YearRange strategyYears) {}
