package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.ASSESSMENT;
import static io.github.openita.checklist.internal.rule.risk.RiskRules.MANAGEMENT_PLAN;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.field.Location;
import java.util.List;

/** R68, proposed: no two risks, and no two measures of the plan, have the same id. Remarks only. */
final class IdsUnique implements Rule<CorruptionRiskManagement> {

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
        RiskAssessment assessment = given.content().assessment();
        if (assessment == null) {
            return;
        }
        Location risks = given.at().child("assessment").child("risks");
        References.of(assessment.risks(), Risk::id).remarkRepeated(ASSESSMENT, risks, "id", verdicts);
        List<PlannedMeasures.Planned> measures = PlannedMeasures.in(given).all();
        for (int repeated :
                References.of(measures, planned -> planned.measure().id()).repeated()) {
            Location at = measures.get(repeated).at().child("id");
            verdicts.remark(MANAGEMENT_PLAN, Severity.WARNING, at, ProblemKind.REFERENCE_REPEATED);
        }
    }
}
