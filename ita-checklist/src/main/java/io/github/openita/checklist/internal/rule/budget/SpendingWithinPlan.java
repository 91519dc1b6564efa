package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.AGAINST_PLAN;
import static io.github.openita.checklist.internal.rule.budget.BudgetRules.PLAN;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
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
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R58, proposed: no line of the plan is there twice or left out of the report, and no more is spent than planned. Remarks
 * only.
 */
final class SpendingWithinPlan implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R58", Grounds.PROPOSED);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        Location planAt = given.at().child("plan").child("lines");
        Location reportAt = given.at().child("report").child("lines");
        List<BudgetLine> planned = BudgetRules.planned(given.content());
        List<BudgetResult> reported = BudgetRules.reported(given.content());
        References.of(planned, BudgetLine::id).remarkRepeated(PLAN, planAt, "id", verdicts);
        if (!reported.isEmpty()) {
            leftOut(planned, References.of(reported, BudgetResult::planLine), planAt, verdicts);
            overspent(planned, reported, reportAt, verdicts);
        }
    }

    private static void leftOut(List<BudgetLine> planned, References reported, Location at, Verdicts verdicts) {
        for (int i = 0; i < planned.size(); i++) {
            if (!reported.include(planned.get(i).id())) {
                verdicts.remark(AGAINST_PLAN, Severity.WARNING, at.child(i), ProblemKind.NOT_REPORTED);
            }
        }
    }

    /** Where several lines have the id, the one with the most money counts. */
    private static void overspent(
            List<BudgetLine> planned, List<BudgetResult> reported, Location at, Verdicts verdicts) {
        for (int i = 0; i < reported.size(); i++) {
            BudgetResult result = reported.get(i);
            List<BudgetLine> lines = planned.stream()
                    .filter(line -> ThaiText.sameName(result.planLine(), line.id()))
                    .toList();
            if (!lines.isEmpty() && lines.stream().allMatch(line -> exceeds(result.spent(), line.amount()))) {
                verdicts.remark(AGAINST_PLAN, Severity.WARNING, at.child(i).child("spent"), ProblemKind.EXCEEDS);
            }
        }
    }

    private static boolean exceeds(@Nullable BigDecimal spent, @Nullable BigDecimal amount) {
        return spent != null && amount != null && spent.compareTo(amount) > 0;
    }
}
