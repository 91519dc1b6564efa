package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.ANALYSIS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.BriberyPolicyAnalysis;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.stream.Stream;

/** R71: linkage, situation and Anti-Bribery Policy are always analysed; the rest only where there is any. */
final class AnalysedThroughout extends AnalysisRule {

    private static final int ASKED = 3;

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R71", ANALYSIS);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        BriberyPolicyAnalysis policy = analysis.briberyPolicy();
        Text ofPolicy = policy == null ? null : policy.analysis();
        int present = (int) Stream.of(
                        !analysis.linkages().isEmpty(),
                        !analysis.situation().isEmpty(),
                        ofPolicy != null && ofPolicy.answered())
                .filter(there -> there)
                .count();
        if (present == ASKED) {
            verdicts.pass(ANALYSIS);
        } else {
            verdicts.missing(ANALYSIS, at, ProblemKind.CONTENTS_INCOMPLETE, present, ASKED);
        }
    }
}
