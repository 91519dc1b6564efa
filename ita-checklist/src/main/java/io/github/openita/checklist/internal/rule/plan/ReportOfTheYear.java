package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.REPORT_OF_THE_YEAR;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.field.Location;

/** R06: the months reported lie in the year assessed, and there are results. */
final class ReportOfTheYear implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", REPORT_OF_THE_YEAR);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        Location at = given.at().child("report");
        boolean right = Periods.withinYear(
                given, REPORT_OF_THE_YEAR, PlanRules.period(given.content()), at.child("period"), verdicts);
        if (PlanRules.results(given.content()).isEmpty()) {
            verdicts.missing(REPORT_OF_THE_YEAR, at.child("results"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(REPORT_OF_THE_YEAR);
        }
    }
}
