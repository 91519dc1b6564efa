package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.BudgetRules.BY_SOURCE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.BudgetLine;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.content.budget.FundingSource;
import io.github.openita.model.field.Location;
import java.util.List;

/** R58: every line of the plan says from which kind of source its money comes; one without leaves it unclassified. */
final class LinesBySource implements Rule<BudgetSpending> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R58", BY_SOURCE);
    }

    @Override
    public Class<BudgetSpending> content() {
        return BudgetSpending.class;
    }

    @Override
    public void judge(Case<BudgetSpending> given, Verdicts verdicts) {
        Location at = given.at().child("plan").child("lines");
        List<BudgetLine> lines = BudgetRules.planned(given.content());
        boolean classified = !lines.isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            FundingSource source = lines.get(i).source();
            if (source == null || source.kind() == null) {
                classified = false;
                Location lacking = at.child(i).child("source");
                verdicts.missing(BY_SOURCE, source == null ? lacking : lacking.child("kind"), ProblemKind.MISSING);
            }
        }
        if (classified) {
            verdicts.pass(BY_SOURCE);
        } else if (lines.isEmpty()) {
            verdicts.missing(BY_SOURCE, at, ProblemKind.EMPTY);
        }
    }
}
