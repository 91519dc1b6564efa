package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.PLAN_OF_THE_YEAR;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.plan.AnnualPlan;
import io.github.openita.model.field.Location;

/** R06: there is a plan of the year assessed. */
final class PlanOfTheYear implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", PLAN_OF_THE_YEAR);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        AnnualPlan plan = given.content().plan();
        Integer year = plan == null ? null : plan.fiscalYear();
        Location at = given.at().child("plan").child("fiscalYear");
        if (Periods.fiscalYear(given, PLAN_OF_THE_YEAR, year, at, verdicts)) {
            verdicts.pass(PLAN_OF_THE_YEAR);
        }
    }
}
