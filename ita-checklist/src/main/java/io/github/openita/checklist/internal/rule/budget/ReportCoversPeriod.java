package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.REPORT_PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.field.Location;

/** R01: the report is on the months asked for, with lines that they cover. */
final class ReportCoversPeriod implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R01", REPORT_PERIOD);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        Location at = given.at().child("report");
        boolean right =
                Periods.months(given, REPORT_PERIOD, BudgetRules.period(given.content()), at.child("period"), verdicts);
        if (BudgetRules.reported(given.content()).isEmpty()) {
            verdicts.missing(REPORT_PERIOD, at.child("lines"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(REPORT_PERIOD);
        }
    }
}
