package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.CRITERIA;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.field.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R67: the criteria are whole: scores from 1 on without a gap, ranges that join, a level for every score and one only. */
final class SoundMatrix extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R67", CRITERIA);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        RiskMatrix matrix = assessment.matrix();
        Location matrixAt = at.child("matrix");
        if (matrix == null) {
            verdicts.missing(CRITERIA, matrixAt, ProblemKind.MISSING);
            return;
        }
        look(matrix.likelihood(), matrixAt.child("likelihood"), verdicts);
        look(matrix.impact(), matrixAt.child("impact"), verdicts);
        lookAtBands(matrix, matrixAt.child("bands"), verdicts);
        verdicts.pass(CRITERIA); // unless something was said against it
    }

    private static void look(@Nullable RiskScale scale, Location at, Verdicts verdicts) {
        Location stepsAt = at.child("steps");
        if (scale == null) {
            verdicts.missing(CRITERIA, at, ProblemKind.MISSING);
            return;
        }
        if (scale.steps().isEmpty()) {
            verdicts.missing(CRITERIA, stepsAt, ProblemKind.EMPTY);
            return;
        }
        for (int i = 0; i < scale.steps().size(); i++) {
            demand(scale.steps().get(i).score(), stepsAt.child(i).child("score"), verdicts);
        }
        if (scale.steps().stream().noneMatch(step -> step.score() == null)) {
            noGap(Gaps.inScores(scale).or(() -> Gaps.inRanges(scale)), stepsAt, verdicts);
        }
    }

    private static void lookAtBands(RiskMatrix matrix, Location at, Verdicts verdicts) {
        if (matrix.bands().isEmpty()) {
            verdicts.missing(CRITERIA, at, ProblemKind.EMPTY);
            return;
        }
        for (int i = 0; i < matrix.bands().size(); i++) {
            RiskBand band = matrix.bands().get(i);
            demand(band.level(), at.child(i).child("level"), verdicts);
            demand(band.from(), at.child(i).child("from"), verdicts);
            demand(band.to(), at.child(i).child("to"), verdicts);
        }
        boolean complete = matrix.bands().stream()
                .allMatch(band -> band.level() != null && band.from() != null && band.to() != null);
        if (complete) {
            noGap(Gaps.inBands(matrix), at, verdicts);
        }
    }

    private static void demand(@Nullable Object value, Location at, Verdicts verdicts) {
        if (value == null) {
            verdicts.missing(CRITERIA, at, ProblemKind.MISSING);
        }
    }

    private static void noGap(Optional<? extends Number> gap, Location at, Verdicts verdicts) {
        gap.ifPresent(value -> verdicts.fail(CRITERIA, at, ProblemKind.GAP_OR_OVERLAP, value));
    }
}
