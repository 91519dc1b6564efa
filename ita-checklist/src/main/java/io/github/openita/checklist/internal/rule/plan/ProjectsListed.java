package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.PROJECT_ELEMENTS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.field.Location;

/** R53: the plan lists projects or activities. What is asked of each is its own requirement, by constraints. */
final class ProjectsListed implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R53", PROJECT_ELEMENTS);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        if (PlanRules.projects(given.content()).isEmpty()) {
            Location at = given.at().child("plan").child("projects");
            verdicts.missing(PROJECT_ELEMENTS, at, ProblemKind.EMPTY);
        } else {
            verdicts.pass(PROJECT_ELEMENTS);
        }
    }
}
