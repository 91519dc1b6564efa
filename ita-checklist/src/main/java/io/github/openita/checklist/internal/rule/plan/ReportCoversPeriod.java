package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.REPORT_PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.field.Location;

/** R01: the report is on the months asked for, with results that they cover. */
final class ReportCoversPeriod implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R01", REPORT_PERIOD);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        Location at = given.at().child("report");
        boolean right =
                Periods.months(given, REPORT_PERIOD, PlanRules.period(given.content()), at.child("period"), verdicts);
        if (PlanRules.results(given.content()).isEmpty()) {
            verdicts.missing(REPORT_PERIOD, at.child("results"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(REPORT_PERIOD);
        }
    }
}
