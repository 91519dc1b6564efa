package io.github.openita.checklist.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two assessments. Requirements are matched by their criteria, so that the two may be of different
 * editions; each list is in the order of its own edition.
 *
 * @param won open before and no longer
 * @param lost closed before and open now
 * @param stillOpen open before and now
 * @param added open now, not asked before
 * @param dropped open before, no longer asked
 */
public record Comparison(
        List<Change> won,
        List<Change> lost,
        List<Change> stillOpen,
        List<RequirementAssessment> added,
        List<RequirementAssessment> dropped) {

    /**
     * One requirement at two times.
     *
     * @param before as it stood
     * @param now as it stands
     */
    public record Change(RequirementAssessment before, RequirementAssessment now) {}

    /** Copies the lists. */
    public Comparison {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
        stillOpen = List.copyOf(stillOpen);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    static Comparison of(Assessment earlier, Assessment later) {
        Map<String, RequirementAssessment> before = new LinkedHashMap<>();
        earlier.requirements().forEach(each -> before.put(criterion(each), each));
        List<Change> won = new ArrayList<>();
        List<Change> lost = new ArrayList<>();
        List<Change> stillOpen = new ArrayList<>();
        List<RequirementAssessment> added = new ArrayList<>();
        for (RequirementAssessment now : later.requirements()) {
            RequirementAssessment then = before.remove(criterion(now));
            boolean open = now.outcome().isOpen();
            if (then == null) {
                if (open) {
                    added.add(now);
                }
            } else if (then.outcome().isOpen()) {
                (open ? stillOpen : won).add(new Change(then, now));
            } else if (open) {
                lost.add(new Change(then, now));
            }
        }
        return new Comparison(
                won,
                lost,
                stillOpen,
                added,
                before.values().stream().filter(each -> each.outcome().isOpen()).toList());
    }

    private static String criterion(RequirementAssessment requirement) {
        return requirement.requirement().criterion().toString();
    }
}
