package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.REPORT;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetReport;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.field.Location;

/** R06: there is a report with lines, on the year assessed. */
final class ReportOfTheYear implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", REPORT);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        Location at = given.at().child("report");
        BudgetReport report = given.content().report();
        Integer year = report == null ? null : report.fiscalYear();
        boolean right = Periods.fiscalYear(given, REPORT, year, at.child("fiscalYear"), verdicts);
        if (report == null || report.lines().isEmpty()) {
            verdicts.missing(REPORT, at.child("lines"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(REPORT);
        }
    }
}
