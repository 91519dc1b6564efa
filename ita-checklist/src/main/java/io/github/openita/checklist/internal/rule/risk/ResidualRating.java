package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.RISK_LEVEL;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.field.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R67, proposed: a rating after the measures is one of the criteria, its level theirs, and no higher than the rating
 * before. Remarks only: nobody asks for it.
 */
final class ResidualRating extends RemarkOnRisks {

    ResidualRating() {
        super("R67");
    }

    @Override
    void look(Risk risk, RiskMatrix matrix, Location at, Verdicts verdicts) {
        RiskRating residual = risk.residual();
        if (residual == null) {
            return;
        }
        Location residualAt = at.child("residual");
        look(residual.likelihood(), matrix.likelihood(), residualAt.child("likelihood"), residual, verdicts);
        look(residual.impact(), matrix.impact(), residualAt.child("impact"), residual, verdicts);
        Optional<RiskLevel> level = matrix.levelOf(residual);
        RiskLevel stated = residual.level();
        if (stated != null && level.isPresent() && level.get() != stated) {
            long score = residual.score().orElseThrow();
            remark(residualAt.child("level"), ProblemKind.LEVEL_DIFFERS, verdicts, score, level.get());
        }
        if (risk.rating() != null && isHigher(residual, risk.rating(), matrix)) {
            remark(residualAt, ProblemKind.RESIDUAL_HIGHER, verdicts);
        }
    }

    private static void look(
            @Nullable Integer score, @Nullable RiskScale scale, Location at, RiskRating residual, Verdicts verdicts) {
        if (score == null) {
            if (residual.level() == null || !residual.isWithoutScores()) {
                remark(at, ProblemKind.MISSING, verdicts);
            }
        } else if (scale != null && !scale.steps().isEmpty() && !scale.has(score)) {
            remark(at, ProblemKind.NOT_ON_SCALE, verdicts);
        }
    }

    private static boolean isHigher(RiskRating after, RiskRating before, RiskMatrix matrix) {
        if (after.score().isPresent() && before.score().isPresent()) {
            return after.score().getAsLong() > before.score().getAsLong();
        }
        Optional<RiskLevel> most = matrix.levelOf(before);
        return matrix.levelOf(after)
                .filter(level -> most.isPresent() && level.compareTo(most.get()) > 0)
                .isPresent();
    }

    private static void remark(Location at, ProblemKind kind, Verdicts verdicts, Object... details) {
        verdicts.remark(RISK_LEVEL, Severity.WARNING, at, kind, details);
    }
}
