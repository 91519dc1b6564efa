package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.PLAN;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetPlan;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.field.Location;

/** R06: there is a plan with lines, of the year assessed. */
final class PlanOfTheYear implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", PLAN);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        Location at = given.at().child("plan");
        BudgetPlan plan = given.content().plan();
        Integer year = plan == null ? null : plan.fiscalYear();
        boolean right = Periods.fiscalYear(given, PLAN, year, at.child("fiscalYear"), verdicts);
        if (plan == null || plan.lines().isEmpty()) {
            verdicts.missing(PLAN, at.child("lines"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(PLAN);
        }
    }
}
