package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.BRIBERY_POLICY;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.BriberyPolicyAnalysis;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.field.Location;
import java.time.LocalDate;

/**
 * R72, implied: the policy analysed is the one that the station announces, compared by the day of the announcement.
 * Remarks only; nothing where either is not known.
 */
final class PolicyAsAnnounced extends AnalysisRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R72", Grounds.IMPLIED);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        BriberyPolicyAnalysis policy = analysis.briberyPolicy();
        LocalDate analysed = policy == null ? null : policy.announcedOn();
        LocalDate announced = given.dossier()
                .get(AntiBriberyAnnouncement.class)
                .map(AntiBriberyAnnouncement::announcedOn)
                .orElse(null);
        if (analysed != null && announced != null && !analysed.equals(announced)) {
            Location where = at.child("briberyPolicy").child("announcedOn");
            given.edition()
                    .itemOf(ContentTypes.keyOf(AntiBriberyAnnouncement.class))
                    .ifPresent(item -> verdicts.remark(
                            BRIBERY_POLICY, Severity.WARNING, where, ProblemKind.DIFFERS_FROM_ITEM, item.code()));
        }
    }
}
