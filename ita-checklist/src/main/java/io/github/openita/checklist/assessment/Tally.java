package io.github.openita.checklist.assessment;

import io.github.openita.model.edition.Basis;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of requirements.
 *
 * @param outcomes how many have each outcome; every outcome has its number
 * @param passesByBasis how many passes rest on each basis; every basis has its number
 * @param errors how many cost points as they stand
 * @param overdue how many that cost points are overdue
 */
public record Tally(Map<Outcome, Integer> outcomes, Map<Basis, Integer> passesByBasis, int errors, int overdue) {

    /** Counts requirements. */
    public static Tally of(Collection<RequirementAssessment> requirements) {
        Map<Outcome, Integer> outcomes = zeros(Outcome.class, Outcome.values());
        Map<Basis, Integer> bases = zeros(Basis.class, Basis.values());
        int errors = 0;
        int overdue = 0;
        for (RequirementAssessment each : requirements) {
            outcomes.merge(each.outcome(), 1, Integer::sum);
            if (each.basis() != null) {
                bases.merge(each.basis(), 1, Integer::sum);
            }
            errors += each.costsPoints() ? 1 : 0;
            overdue += each.costsPoints() && each.due() == Due.OVERDUE ? 1 : 0;
        }
        return new Tally(Collections.unmodifiableMap(outcomes), Collections.unmodifiableMap(bases), errors, overdue);
    }

    /** How many have an outcome. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many passes rest on a basis. */
    public int passes(Basis basis) {
        return passesByBasis.getOrDefault(basis, 0);
    }

    /** How many requirements there are. */
    public int total() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type, E[] values) {
        Map<E, Integer> zeros = new EnumMap<>(type);
        for (E value : values) {
            zeros.put(value, 0);
        }
        return zeros;
    }
}
