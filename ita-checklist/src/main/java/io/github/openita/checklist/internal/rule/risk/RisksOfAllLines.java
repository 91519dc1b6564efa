package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.EVERY_WORK_LINE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.checklist.internal.rule.WorkLines;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.WorkLine;
import java.util.Set;

/** R26: every work line has a risk. */
final class RisksOfAllLines extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R26", EVERY_WORK_LINE);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        Set<WorkLine> uncovered = WorkLines.uncovered(assessment.risks(), Risk::workLine);
        if (uncovered.isEmpty()) {
            verdicts.pass(EVERY_WORK_LINE);
        } else if (assessment.risks().isEmpty()) {
            verdicts.missing(EVERY_WORK_LINE, at.child("risks"), ProblemKind.EMPTY);
        } else {
            verdicts.fail(EVERY_WORK_LINE, at.child("risks"), ProblemKind.NOT_COVERED, uncovered);
        }
    }
}
