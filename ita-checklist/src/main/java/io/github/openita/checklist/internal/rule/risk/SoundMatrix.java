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
        boolean sound = isSound(matrix.likelihood(), matrixAt.child("likelihood"), verdicts);
        sound &= isSound(matrix.impact(), matrixAt.child("impact"), verdicts);
        sound &= bandsAreSound(matrix, matrixAt.child("bands"), verdicts);
        if (sound) {
            verdicts.pass(CRITERIA);
        }
    }

    private static boolean isSound(@Nullable RiskScale scale, Location at, Verdicts verdicts) {
        Location stepsAt = at.child("steps");
        if (scale == null) {
            verdicts.missing(CRITERIA, at, ProblemKind.MISSING);
            return false;
        }
        if (scale.steps().isEmpty()) {
            verdicts.missing(CRITERIA, stepsAt, ProblemKind.EMPTY);
            return false;
        }
        boolean complete = true;
        for (int i = 0; i < scale.steps().size(); i++) {
            if (scale.steps().get(i).score() == null) {
                verdicts.missing(CRITERIA, stepsAt.child(i).child("score"), ProblemKind.MISSING);
                complete = false;
            }
        }
        Optional<Number> gap = Gaps.inScores(scale).or(() -> Gaps.inRanges(scale));
        return complete && isWhole(gap, stepsAt, verdicts);
    }

    private static boolean bandsAreSound(RiskMatrix matrix, Location at, Verdicts verdicts) {
        if (matrix.bands().isEmpty()) {
            verdicts.missing(CRITERIA, at, ProblemKind.EMPTY);
            return false;
        }
        boolean complete = true;
        for (int i = 0; i < matrix.bands().size(); i++) {
            complete &= isComplete(matrix.bands().get(i), at.child(i), verdicts);
        }
        return complete && isWhole(Gaps.inBands(matrix), at, verdicts);
    }

    private static boolean isComplete(RiskBand band, Location at, Verdicts verdicts) {
        boolean complete = isThere(band.level(), at.child("level"), verdicts);
        complete &= isThere(band.from(), at.child("from"), verdicts);
        complete &= isThere(band.to(), at.child("to"), verdicts);
        return complete;
    }

    private static boolean isThere(@Nullable Object value, Location at, Verdicts verdicts) {
        if (value == null) {
            verdicts.missing(CRITERIA, at, ProblemKind.MISSING);
        }
        return value != null;
    }

    private static boolean isWhole(Optional<? extends Number> gap, Location at, Verdicts verdicts) {
        gap.ifPresent(value -> verdicts.fail(CRITERIA, at, ProblemKind.GAP_OR_OVERLAP, value));
        return gap.isEmpty();
    }
}
