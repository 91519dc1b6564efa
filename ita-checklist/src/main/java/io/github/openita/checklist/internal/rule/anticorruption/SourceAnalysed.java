package io.github.openita.checklist.internal.rule.anticorruption;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OneOf;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.SituationFinding;
import io.github.openita.model.content.anticorruption.SituationSource;
import io.github.openita.model.field.Location;
import java.util.List;

/**
 * R97: what a source had is analysed, or it is stated that it had none, which is an answer. A count is not asked for, but
 * it must not contradict such a statement.
 */
final class SourceAnalysed extends AnalysisRule {

    private final String criterion;
    private final List<SituationSource> sources;

    /** The sources are those of which one is enough. */
    SourceAnalysed(String criterion, List<SituationSource> sources) {
        this.criterion = criterion;
        this.sources = sources;
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R97", criterion);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        Location situationAt = at.child("situation");
        List<SituationFinding> situation = analysis.situation();
        boolean there = false;
        boolean sound = true;
        for (int i = 0; i < situation.size(); i++) {
            SituationSource source = situation.get(i).source();
            if (source != null && sources.contains(source)) {
                there = true;
                sound &= isSound(situation.get(i), situationAt.child(i), verdicts);
            }
        }
        if (situation.isEmpty()) {
            verdicts.missing(criterion, situationAt, ProblemKind.EMPTY);
        } else if (!there) {
            verdicts.missing(criterion, situationAt, ProblemKind.NOT_COVERED, sources);
        } else if (sound) {
            verdicts.pass(criterion);
        }
    }

    private boolean isSound(SituationFinding finding, Location at, Verdicts verdicts) {
        Integer count = finding.count();
        if (count != null && count < 0) {
            verdicts.fail(criterion, at.child("count"), ProblemKind.NEGATIVE);
            return false;
        }
        if (count != null && count > 0 && finding.statesNone()) {
            verdicts.fail(criterion, at.child("noneStatement"), ProblemKind.CONTRADICTION);
            return false;
        }
        return OneOf.in(SituationFinding.class)
                .or("analysis", finding.analysis())
                .or("noneStatement", finding.noneStatement())
                .judge(criterion, at, verdicts);
    }
}
