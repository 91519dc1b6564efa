package io.github.openita.checklist.assessment;

import io.github.openita.model.edition.Decision;
import java.util.Collection;

/**
 * How many of the requirements that cost points, decide for themselves and apply are met.
 *
 * @param met how many pass
 * @param asked how many there are
 */
public record Readiness(int met, int asked) {

    private static final int HUNDRED = 100;

    /** Counts requirements. */
    static Readiness of(Collection<RequirementAssessment> requirements) {
        int met = 0;
        int asked = 0;
        for (RequirementAssessment each : requirements) {
            boolean counts = each.severity() == Severity.ERROR
                    && each.requirement().decides() == Decision.OWN
                    && each.outcome() != Outcome.NOT_APPLICABLE;
            asked += counts ? 1 : 0;
            met += counts && each.outcome() == Outcome.PASS ? 1 : 0;
        }
        return new Readiness(met, asked);
    }

    /** The share that is met in whole percent, rounded down; 100 where nothing is asked. */
    public int percent() {
        return asked == 0 ? HUNDRED : met * HUNDRED / asked;
    }
}
