package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.ASSESSMENT;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.List;

/** R67: risks are assessed: there is one at least that says what may happen. */
final class RisksAssessed extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R67", ASSESSMENT);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        List<Risk> risks = assessment.risks();
        if (risks.isEmpty()) {
            verdicts.missing(ASSESSMENT, at.child("risks"), ProblemKind.EMPTY);
        } else if (risks.stream().anyMatch(RisksAssessed::saysWhat)) {
            verdicts.pass(ASSESSMENT);
        } else {
            verdicts.missing(ASSESSMENT, at.child("risks").child(0).child("event"), ProblemKind.MISSING);
        }
    }

    private static boolean saysWhat(Risk risk) {
        Text event = risk.event();
        return event != null && event.answered();
    }
}
