package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.FORMATS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Formats;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetPlan;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.field.Location;

/**
 * R32: the edition prints the formats once, after the report. Whether the plan too must be in both is unclear, so what it
 * lacks is only remarked on.
 */
final class FormatsOfPlanToo implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R32", Grounds.IMPLIED);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        BudgetPlan plan = given.content().plan();
        if (plan != null) {
            Location at = given.at().child("plan").child("files");
            Formats.demanded(given, FORMATS).remark(plan.files(), FORMATS, Severity.WARNING, at, verdicts);
        }
    }
}
