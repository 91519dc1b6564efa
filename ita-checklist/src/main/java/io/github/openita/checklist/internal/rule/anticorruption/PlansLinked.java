package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.LINKAGES;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.RelatedPlanKind;
import io.github.openita.model.content.anticorruption.RelatedPlanLinkage;
import io.github.openita.model.field.Location;
import java.util.EnumSet;
import java.util.Set;

/** R71: the linkages cover the three plans named. What is asked of each is its own requirement; others may be added. */
final class PlansLinked extends AnalysisRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R71", LINKAGES);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        Location linkagesAt = at.child("linkages");
        Set<RelatedPlanKind> uncovered = EnumSet.complementOf(EnumSet.of(RelatedPlanKind.OTHER));
        for (RelatedPlanLinkage linkage : analysis.linkages()) {
            if (linkage.plan() != null) {
                uncovered.remove(linkage.plan());
            }
        }
        if (uncovered.isEmpty()) {
            verdicts.pass(LINKAGES);
        } else if (analysis.linkages().isEmpty()) {
            verdicts.missing(LINKAGES, linkagesAt, ProblemKind.EMPTY);
        } else {
            verdicts.fail(LINKAGES, linkagesAt, ProblemKind.NOT_COVERED, uncovered);
        }
    }
}
