package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.REPORT_DATA;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetReport;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.field.Location;

/** R58: the report has spending against the plan, and problems and obstacles. */
final class ReportHasBothData implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R58", REPORT_DATA);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    private static final int ASKED = 2;

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        Location at = given.at().child("report");
        BudgetReport report = given.content().report();
        if (report == null) {
            verdicts.missing(REPORT_DATA, at, ProblemKind.MISSING);
            return;
        }
        int present = report.lines().isEmpty() ? 0 : 1;
        if (report.problems() != null && report.problems().answered()) {
            present++;
        }
        if (present == ASKED) {
            verdicts.pass(REPORT_DATA);
        } else {
            verdicts.missing(REPORT_DATA, at, ProblemKind.CONTENTS_INCOMPLETE, present, ASKED);
        }
    }
}
