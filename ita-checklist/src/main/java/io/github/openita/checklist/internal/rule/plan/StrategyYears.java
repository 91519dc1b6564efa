package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.POLICE_PLAN;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.plan.AnnualPlan;
import io.github.openita.model.content.plan.PlanCoverage;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.YearRange;

/** R09: the strategy under which the police's plan is made spans the years that the edition fixes. The mandate of the station
 * (O2) is held to the same years by its own requirement, so the two agree where both pass. */
final class StrategyYears implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R09", POLICE_PLAN);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        AnnualPlan plan = given.content().plan();
        PlanCoverage coverage = plan == null ? null : plan.coverage();
        YearRange years = coverage == null ? null : coverage.strategyYears();
        Location at = given.at().child("plan").child("coverage").child("strategyYears");
        if (Periods.years(given, POLICE_PLAN, years, at, verdicts)) {
            verdicts.pass(POLICE_PLAN);
        }
    }
}
