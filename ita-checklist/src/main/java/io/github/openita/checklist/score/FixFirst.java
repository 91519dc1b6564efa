package io.github.openita.checklist.score;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.assessment.Work;
import io.github.openita.model.edition.Scoring;
import io.github.openita.model.field.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An item that is not whole yet, with what it would win and what it takes. An item counts only when it is whole, so all
 * its work is counted together. Points follow the edition's scoring, effort the weights of {@link Work}: both are
 * estimates.
 *
 * @param item the item
 * @param points the points of the total, 0 to 100, that it wins when it is whole
 * @param effort the work that it takes, in units of the lightest
 * @param tasks that work by its kind, lightest first
 */
public record FixFirst(ItemStanding item, BigDecimal points, int effort, List<Task> tasks) {

    /**
     * Work of one kind.
     *
     * @param work the kind
     * @param count at how many places
     */
    public record Task(Work work, int count) {

        /** One reviewer signs for all at once. */
        int effort() {
            return work == Work.SIGN ? work.weight() : work.weight() * count;
        }
    }

    /** Most points for the least effort first; what wins the same stays in the edition's order. */
    private static final Comparator<FixFirst> MOST_FOR_LEAST = (a, b) ->
            b.points.multiply(BigDecimal.valueOf(a.effort)).compareTo(a.points.multiply(BigDecimal.valueOf(b.effort)));

    /** Copies the list. */
    public FixFirst {
        tasks = List.copyOf(tasks);
    }

    /**
     * The items that are not whole, those first that win most points for the least effort; nothing where the edition
     * does not say how it is scored.
     */
    public static List<FixFirst> of(Assessment assessment) {
        return assessment
                .edition()
                .scoring()
                .map(scoring -> of(assessment, scoring))
                .orElseGet(List::of);
    }

    private static List<FixFirst> of(Assessment assessment, Scoring scoring) {
        ItemShares shares = new ItemShares(assessment.edition(), scoring);
        List<FixFirst> items = new ArrayList<>();
        for (ItemStanding item : assessment.standings()) {
            List<Task> tasks = tasks(item);
            if (!tasks.isEmpty()) {
                int effort = tasks.stream().mapToInt(Task::effort).sum();
                items.add(new FixFirst(item, shares.of(item.assessed().item()), effort, tasks));
            }
        }
        return items.stream().sorted(MOST_FOR_LEAST).toList();
    }

    private static List<Task> tasks(ItemStanding item) {
        if (item.assessed().isComplete()) {
            return List.of();
        }
        Set<String> open = item.assessed().requirements().stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && each.outcome().isOpen())
                .map(RequirementAssessment::id)
                .collect(Collectors.toSet());
        List<Finding> findings = item.absences();
        if (findings.isEmpty()) {
            findings = item.findings().stream()
                    .filter(each -> each.outcome() != null)
                    .filter(each -> open.contains(each.subject().requirement()))
                    .toList();
        }
        Map<Work, Set<Location>> places = new EnumMap<>(Work.class);
        findings.forEach(each ->
                places.computeIfAbsent(each.work(), work -> new HashSet<>()).add(place(each)));
        return places.entrySet().stream()
                .map(each -> new Task(each.getKey(), each.getValue().size()))
                .toList();
    }

    /** Several requirements may ask for one datum; reviewers look at each requirement. */
    private static Location place(Finding finding) {
        String requirement = finding.subject().requirement();
        return finding.work() == Work.SIGN && requirement != null
                ? finding.location().child(requirement)
                : finding.location();
    }
}
