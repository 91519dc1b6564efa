package io.github.openita.checklist.national;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.Requirement;
import java.util.Comparator;
import java.util.Map;

/**
 * One requirement over all stations.
 *
 * @param requirement the requirement
 * @param counts how many stations have each outcome
 */
public record RequirementTally(Requirement requirement, Map<Outcome, Integer> counts) {

    /** Most missed first; what is missed as often stays in the edition's order. */
    static final Comparator<RequirementTally> MOST_MISSED =
            Comparator.comparingInt(RequirementTally::missed).reversed();

    /** Copies the counts. */
    public RequirementTally {
        counts = Map.copyOf(counts);
    }

    /** How many stations have an outcome. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many stations failed it or did not provide what it asks. */
    public int missed() {
        return count(Outcome.FAIL) + count(Outcome.NOT_PROVIDED);
    }

    /** Whether missing it costs points. */
    public boolean costsPoints() {
        return requirement.decides() != Decision.NEVER && Severity.of(requirement.obligation()) == Severity.ERROR;
    }
}
