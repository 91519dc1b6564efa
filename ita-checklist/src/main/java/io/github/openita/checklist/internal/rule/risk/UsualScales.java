package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.CRITERIA;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.field.Location;
import org.jspecify.annotations.Nullable;

/**
 * R67, proposed: scales have 3 to 5 steps, and ranges, where there are any, leave out neither nought nor any number
 * however great. Remarks only.
 */
final class UsualScales implements Rule<CorruptionRiskManagement> {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R67", Grounds.PROPOSED);
    }

    @Override
    public Class<CorruptionRiskManagement> content() {
        return CorruptionRiskManagement.class;
    }

    @Override
    public void judge(Case<CorruptionRiskManagement> given, Verdicts verdicts) {
        RiskAssessment assessment = given.content().assessment();
        if (assessment != null && assessment.matrix() != null) {
            Location at = given.at().child("assessment").child("matrix");
            look(assessment.matrix().likelihood(), at.child("likelihood"), verdicts);
            look(assessment.matrix().impact(), at.child("impact"), verdicts);
        }
    }

    private static void look(@Nullable RiskScale scale, Location at, Verdicts verdicts) {
        if (scale == null || scale.steps().isEmpty()) {
            return;
        }
        Location stepsAt = at.child("steps");
        int steps = scale.steps().size();
        if (steps < FEWEST || steps > MOST) {
            verdicts.remark(CRITERIA, Severity.WARNING, stepsAt, ProblemKind.UNUSUAL_SCALE, steps);
        }
        Gaps.atEnds(scale)
                .ifPresent(value ->
                        verdicts.remark(CRITERIA, Severity.WARNING, stepsAt, ProblemKind.GAP_OR_OVERLAP, value));
    }
}
