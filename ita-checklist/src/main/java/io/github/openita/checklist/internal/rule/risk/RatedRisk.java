package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.RISK_LEVEL;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.field.Location;
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
     * Whether a rating has a level, and the one that it states, if it does, is the criteria's; without likelihood and
     * impact, its level need only be one of those of the criteria.
     */
    boolean agrees(@Nullable RiskRating rating) {
        if (rating == null) {
            return lacks(at);
        }
        RiskLevel level = rating.level();
        Integer likelihood = rating.likelihood();
        Integer impact = rating.impact();
        if (level == null && likelihood == null && impact == null) {
            return lacks(at);
        }
        if (likelihood == null && impact == null) {
            boolean known = matrix.bands().stream().anyMatch(band -> band.level() == level);
            return known || isNotOnScale(at.child("level"));
        }
        if (likelihood == null) {
            return lacks(at.child("likelihood"));
        }
        if (impact == null) {
            return lacks(at.child("impact"));
        }
        boolean onScale = isStep(matrix.likelihood(), likelihood, at.child("likelihood"));
        onScale &= isStep(matrix.impact(), impact, at.child("impact"));
        return onScale && isLevelOf((long) likelihood * impact, level);
    }

    /** Levels that overlap are the criteria's fault: any of them is the score's. */
    private boolean isLevelOf(long score, @Nullable RiskLevel level) {
        if (level != null && matrix.bands().stream().anyMatch(band -> band.holds(score) && band.level() == level)) {
            return true;
        }
        if (matrix.bands().stream().noneMatch(band -> band.holds(score))) {
            verdicts.fail(RISK_LEVEL, bandsAt, ProblemKind.GAP_OR_OVERLAP, score);
            return false;
        }
        RiskLevel given = matrix.levelOf(score).orElse(null);
        if (given == null) {
            return lacks(bandsAt);
        }
        if (level == null) {
            return true;
        }
        verdicts.fail(RISK_LEVEL, at.child("level"), ProblemKind.LEVEL_DIFFERS, score, given);
        return false;
    }

    private boolean isStep(@Nullable RiskScale scale, int score, Location place) {
        return scale == null || scale.steps().isEmpty() || scale.has(score) || isNotOnScale(place);
    }

    private boolean isNotOnScale(Location place) {
        verdicts.fail(RISK_LEVEL, place, ProblemKind.NOT_ON_SCALE);
        return false;
    }

    private boolean lacks(Location place) {
        verdicts.missing(RISK_LEVEL, place, ProblemKind.MISSING);
        return false;
    }
}
