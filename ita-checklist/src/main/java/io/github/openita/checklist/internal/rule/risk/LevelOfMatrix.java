package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.RISK_LEVEL;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.field.Location;

/** R67: every risk is rated, so that it has a level; one that is stated is the one that the criteria give its score. */
final class LevelOfMatrix extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R67", RISK_LEVEL);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        RiskMatrix matrix = assessment.matrix();
        if (assessment.risks().isEmpty()) {
            verdicts.missing(RISK_LEVEL, at.child("risks"), ProblemKind.EMPTY);
        } else if (matrix == null) {
            verdicts.missing(RISK_LEVEL, at.child("matrix"), ProblemKind.MISSING);
        } else if (matrix.bands().isEmpty()) {
            verdicts.missing(RISK_LEVEL, at.child("matrix").child("bands"), ProblemKind.EMPTY);
        } else {
            Location bandsAt = at.child("matrix").child("bands");
            for (int i = 0; i < assessment.risks().size(); i++) {
                RatedRisk risk = new RatedRisk(
                        matrix, bandsAt, at.child("risks").child(i).child("rating"), verdicts);
                risk.compare(assessment.risks().get(i).rating());
            }
            verdicts.pass(RISK_LEVEL); // unless something was said against it
        }
    }
}
