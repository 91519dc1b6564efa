package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.ACTIONS_MATCH_PLAN;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAction;
import io.github.openita.model.content.risk.RiskFollowUp;

/** R68, proposed: the report tells of every measure of the plan. Remarks only. */
final class EveryMeasureFollowed implements Rule<CorruptionRiskManagement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R68", Grounds.PROPOSED);
    }

    @Override
    public Class<CorruptionRiskManagement> content() {
        return CorruptionRiskManagement.class;
    }

    @Override
    public void judge(Case<CorruptionRiskManagement> given, Verdicts verdicts) {
        RiskFollowUp followUp = given.content().followUp();
        if (followUp == null || followUp.actions().isEmpty()) {
            return;
        }
        References followed = References.of(followUp.actions(), RiskAction::measure);
        for (PlannedMeasures.Planned planned : PlannedMeasures.in(given).all()) {
            if (!followed.include(planned.measure().id())) {
                verdicts.remark(ACTIONS_MATCH_PLAN, Severity.WARNING, planned.at(), ProblemKind.NOT_REPORTED);
            }
        }
    }
}
