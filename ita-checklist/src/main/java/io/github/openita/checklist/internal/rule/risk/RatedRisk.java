package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.RISK_LEVEL;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.field.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the level stated of one risk with the criteria.
 *
 * @param matrix the criteria
 * @param bandsAt the place of their levels
 * @param at the place of the rating
 * @param verdicts where what is wrong is noted
 */
record RatedRisk(RiskMatrix matrix, Location bandsAt, Location at, Verdicts verdicts) {

    /**
     * A rating has a level, and the one that it states, if it does, is the criteria's; without likelihood and impact, its
     * level need only be one of those of the criteria.
     */
    void compare(@Nullable RiskRating rating) {
        if (rating == null) {
            lacks(at);
            return;
        }
        RiskLevel level = rating.level();
        Integer likelihood = rating.likelihood();
        Integer impact = rating.impact();
        if (likelihood != null && impact != null) {
            compare(likelihood, impact, level);
        } else if (likelihood != null) {
            lacks(at.child("impact"));
        } else if (impact != null) {
            lacks(at.child("likelihood"));
        } else if (level == null) {
            lacks(at);
        } else if (matrix.bands().stream().noneMatch(band -> band.level() == level)) {
            isNotOnScale(at.child("level"));
        }
    }

    private void compare(int likelihood, int impact, @Nullable RiskLevel level) {
        boolean onScale = isStep(matrix.likelihood(), likelihood);
        if (!onScale) {
            isNotOnScale(at.child("likelihood"));
        }
        if (!isStep(matrix.impact(), impact)) {
            isNotOnScale(at.child("impact"));
        } else if (onScale) {
            compare((long) likelihood * impact, level);
        }
    }

    /** Levels that overlap are the criteria's fault: any of them is the score's. */
    private void compare(long score, @Nullable RiskLevel level) {
        List<RiskBand> bands =
                matrix.bands().stream().filter(band -> band.holds(score)).toList();
        if (bands.isEmpty()) {
            verdicts.fail(RISK_LEVEL, bandsAt, ProblemKind.GAP_OR_OVERLAP, score);
        } else if (level == null || bands.stream().noneMatch(band -> band.level() == level)) {
            RiskLevel given = matrix.levelOf(score).orElse(null);
            if (given == null) {
                lacks(bandsAt);
            } else if (level != null) {
                verdicts.fail(RISK_LEVEL, at.child("level"), ProblemKind.LEVEL_DIFFERS, score, given);
            }
        }
    }

    private static boolean isStep(@Nullable RiskScale scale, int score) {
        return scale == null || scale.steps().isEmpty() || scale.has(score);
    }

    private void isNotOnScale(Location place) {
        verdicts.fail(RISK_LEVEL, place, ProblemKind.NOT_ON_SCALE);
    }

    private void lacks(Location place) {
        verdicts.missing(RISK_LEVEL, place, ProblemKind.MISSING);
    }
}
