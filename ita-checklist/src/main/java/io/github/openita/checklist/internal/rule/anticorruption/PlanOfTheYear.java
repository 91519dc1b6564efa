package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.PLAN;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionPlan;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.field.Location;

/** R06, proposed: the plan too is of the year assessed; the edition prints the year of the report alone. Remarks only. */
final class PlanOfTheYear implements Rule<AntiCorruptionProgramme> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R06", Grounds.PROPOSED);
    }

    @Override
    public Class<AntiCorruptionProgramme> content() {
        return AntiCorruptionProgramme.class;
    }

    @Override
    public void judge(Case<AntiCorruptionProgramme> given, Verdicts verdicts) {
        AntiCorruptionPlan plan = given.content().plan();
        Integer year = plan == null ? null : plan.fiscalYear();
        if (year != null && year != given.year().number()) {
            Location at = given.at().child("plan").child("fiscalYear");
            verdicts.remark(
                    PLAN,
                    Severity.WARNING,
                    at,
                    ProblemKind.WRONG_YEAR,
                    given.year().label());
        }
    }
}
