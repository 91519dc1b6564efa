package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.MANAGEMENT_PLAN;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.List;

/** R68: the management plan has a measure at least. */
final class MeasuresPlanned extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R68", MANAGEMENT_PLAN);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        List<Risk> risks = assessment.risks();
        if (risks.isEmpty()) {
            verdicts.missing(MANAGEMENT_PLAN, at.child("risks"), ProblemKind.EMPTY);
        } else if (risks.stream().flatMap(risk -> risk.measures().stream()).anyMatch(MeasuresPlanned::saysWhat)) {
            verdicts.pass(MANAGEMENT_PLAN);
        } else {
            Location measures = at.child("risks").child(0).child("measures");
            verdicts.missing(MANAGEMENT_PLAN, measures, ProblemKind.MISSING);
        }
    }

    private static boolean saysWhat(RiskMeasure measure) {
        Text action = measure.action();
        return action != null && action.answered();
    }
}
