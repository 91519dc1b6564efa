package io.github.openita.checklist.internal.rule.risk;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.field.Location;

/** A rule over the assessment: while there is none, nothing of what it lists is provided. */
abstract class AssessmentRule implements Rule<CorruptionRiskManagement> {

    @Override
    public final Class<CorruptionRiskManagement> content() {
        return CorruptionRiskManagement.class;
    }

    @Override
    public final void judge(Case<CorruptionRiskManagement> given, Verdicts verdicts) {
        RiskAssessment assessment = given.content().assessment();
        Location at = given.at().child("assessment");
        if (assessment == null) {
            info().criteria().forEach(criterion -> verdicts.missing(criterion, at, ProblemKind.MISSING));
        } else {
            judge(given, assessment, at, verdicts);
        }
    }

    /** Looks at an assessment that is there, at its place. */
    abstract void judge(
            Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts);
}
