package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.SITUATION;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.SituationFinding;
import io.github.openita.model.content.anticorruption.SituationSource;
import io.github.openita.model.field.Location;
import java.util.List;
import java.util.function.Predicate;

/** R71: the situation is read from complaints and from one of the two audit bodies at least; the list is open. */
final class SituationKnown extends AnalysisRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R71", SITUATION);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        Location situationAt = at.child("situation");
        List<SituationFinding> situation = analysis.situation();
        boolean complaints = has(situation, source -> source == SituationSource.CORRUPTION_COMPLAINTS);
        boolean audits = has(situation, SituationSource::isAudit);
        if (situation.isEmpty()) {
            verdicts.missing(SITUATION, situationAt, ProblemKind.EMPTY);
            return;
        }
        if (!complaints) {
            verdicts.fail(SITUATION, situationAt, ProblemKind.NOT_COVERED, SituationSource.CORRUPTION_COMPLAINTS);
        }
        if (!audits) {
            List<SituationSource> either =
                    List.of(SituationSource.STATE_AUDIT_OFFICE, SituationSource.RTP_INTERNAL_AUDIT);
            verdicts.fail(SITUATION, situationAt, ProblemKind.NOT_COVERED, either);
        }
        if (complaints && audits) {
            verdicts.pass(SITUATION);
        }
    }

    private static boolean has(List<SituationFinding> situation, Predicate<SituationSource> wanted) {
        return situation.stream().anyMatch(each -> each.source() != null && wanted.test(each.source()));
    }
}
