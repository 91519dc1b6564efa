package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.AGAINST_PLAN;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetLine;
import io.github.openita.model.content.budget.BudgetResult;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.util.List;

/**
 * R58: each line of the report is on a line of the plan of its own. Its target and what was spent are asked by
 * constraints; whether the target was met follows from them.
 */
final class SpendingAgainstPlan implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R58", AGAINST_PLAN);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        List<BudgetLine> planned = BudgetRules.planned(given.content());
        List<BudgetResult> reported = BudgetRules.reported(given.content());
        Location at = given.at().child("report").child("lines");
        if (reported.isEmpty()) {
            verdicts.missing(AGAINST_PLAN, at, ProblemKind.EMPTY);
        } else if (planned.isEmpty()) {
            verdicts.missing(AGAINST_PLAN, given.at().child("plan").child("lines"), ProblemKind.EMPTY);
        } else {
            compare(References.of(planned, BudgetLine::id), reported, at, verdicts);
        }
    }

    private static void compare(References plan, List<BudgetResult> reported, Location at, Verdicts verdicts) {
        List<Integer> repeated = References.of(reported, BudgetResult::planLine).repeated();
        boolean comparable = true;
        for (int i = 0; i < reported.size(); i++) {
            String line = reported.get(i).planLine();
            Location lineAt = at.child(i).child("planLine");
            if (ThaiText.isBlank(line)) {
                verdicts.missing(AGAINST_PLAN, lineAt, ProblemKind.MISSING);
            } else if (!plan.include(line)) {
                verdicts.fail(AGAINST_PLAN, lineAt, ProblemKind.UNKNOWN_REFERENCE);
            } else if (repeated.contains(i)) {
                verdicts.fail(AGAINST_PLAN, lineAt, ProblemKind.REFERENCE_REPEATED);
            } else {
                continue;
            }
            comparable = false;
        }
        if (comparable) {
            verdicts.pass(AGAINST_PLAN);
        }
    }
}
