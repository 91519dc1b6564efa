package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.RESULT_ELEMENTS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.field.Location;

/** R53: the report lists results. What is asked of each is its own requirement, by constraints. */
final class ResultsListed implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R53", RESULT_ELEMENTS);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        if (PlanRules.results(given.content()).isEmpty()) {
            Location at = given.at().child("report").child("results");
            verdicts.missing(RESULT_ELEMENTS, at, ProblemKind.EMPTY);
        } else {
            verdicts.pass(RESULT_ELEMENTS);
        }
    }
}
