package io.github.openita.checklist.internal.rule.anticorruption;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionPlan;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.field.Location;

/** A rule over what was analysed for the plan: while there is none, nothing of what it lists is provided. */
abstract class AnalysisRule implements Rule<AntiCorruptionProgramme> {

    @Override
    public final Class<AntiCorruptionProgramme> content() {
        return AntiCorruptionProgramme.class;
    }

    @Override
    public final void judge(Case<AntiCorruptionProgramme> given, Verdicts verdicts) {
        AntiCorruptionPlan plan = given.content().plan();
        PlanAnalysis analysis = plan == null ? null : plan.analysis();
        Location planAt = given.at().child("plan");
        Location at = planAt.child("analysis");
        if (analysis == null) {
            Location lacking = plan == null ? planAt : at;
            info().criteria().forEach(criterion -> verdicts.missing(criterion, lacking, ProblemKind.MISSING));
        } else {
            judge(given, analysis, at, verdicts);
        }
    }

    /** Looks at an analysis that is there, at its place. */
    abstract void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts);
}
