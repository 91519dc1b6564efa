package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.ACTIONS_MATCH_PLAN;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAction;
import io.github.openita.model.content.risk.RiskFollowUp;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.util.List;

/** R68: every action of the report refers to a measure of the plan. */
final class ActionsOfPlan implements Rule<CorruptionRiskManagement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R68", ACTIONS_MATCH_PLAN);
    }

    @Override
    public Class<CorruptionRiskManagement> content() {
        return CorruptionRiskManagement.class;
    }

    @Override
    public void judge(Case<CorruptionRiskManagement> given, Verdicts verdicts) {
        RiskFollowUp followUp = given.content().followUp();
        Location at = given.at().child("followUp");
        if (followUp == null) {
            verdicts.missing(ACTIONS_MATCH_PLAN, at, ProblemKind.MISSING);
        } else if (followUp.actions().isEmpty()) {
            verdicts.missing(ACTIONS_MATCH_PLAN, at.child("actions"), ProblemKind.EMPTY);
        } else {
            References plan = References.of(
                    PlannedMeasures.in(given).all(),
                    planned -> planned.measure().id());
            compare(followUp.actions(), plan, at.child("actions"), verdicts);
        }
    }

    private static void compare(List<RiskAction> actions, References plan, Location at, Verdicts verdicts) {
        for (int i = 0; i < actions.size(); i++) {
            String measure = actions.get(i).measure();
            Location measureAt = at.child(i).child("measure");
            if (ThaiText.isBlank(measure)) {
                verdicts.missing(ACTIONS_MATCH_PLAN, measureAt, ProblemKind.MISSING);
            } else if (!plan.include(measure)) {
                verdicts.fail(ACTIONS_MATCH_PLAN, measureAt, ProblemKind.UNKNOWN_REFERENCE);
            }
        }
        verdicts.pass(ACTIONS_MATCH_PLAN); // unless something was said against it
    }
}
