package io.github.openita.checklist.internal.rule.improvement;

import static io.github.openita.checklist.internal.rule.improvement.ImprovementRules.PLAN;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.content.improvement.ServicePlan;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;

/**
 * R07: the plan states its fiscal year and has issues. Which year is not printed, so another one than assessed is only
 * remarked on.
 */
final class PlanOfYear implements Rule<ServiceImprovement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R07", PLAN).on(Grounds.IMPLIED);
    }

    @Override
    public Class<ServiceImprovement> content() {
        return ServiceImprovement.class;
    }

    @Override
    public void judge(Case<ServiceImprovement> given, Verdicts verdicts) {
        ServicePlan plan = given.content().plan();
        Location at = given.at().child("plan");
        if (plan == null) {
            verdicts.missing(PLAN, at, ProblemKind.MISSING);
            return;
        }
        Integer year = plan.fiscalYear();
        Location yearAt = at.child("fiscalYear");
        if (year == null) {
            verdicts.missing(PLAN, yearAt, ProblemKind.MISSING);
        } else if (year != given.year().number()) {
            Text asked = given.year().label();
            verdicts.remark(PLAN, Severity.WARNING, yearAt, ProblemKind.WRONG_YEAR, asked);
        }
        if (plan.issues().isEmpty()) {
            verdicts.missing(PLAN, at.child("issues"), ProblemKind.EMPTY);
        } else if (year != null) {
            verdicts.pass(PLAN);
        }
    }
}
