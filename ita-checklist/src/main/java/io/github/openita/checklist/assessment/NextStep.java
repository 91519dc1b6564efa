package io.github.openita.checklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next.
 *
 * @param kind what
 * @param count how many requirements it is about; for a report, how many items
 * @param on by when; for a report alone
 * @param items the items that it is about, in the edition's order
 */
public record NextStep(Kind kind, long count, @Nullable LocalDate on, List<ItemStanding> items) {

    /** What can be done, in the order in which it is best done. */
    public enum Kind {
        /** Correct what failed and costs points. */
        FIX,
        /** Provide what is not there and costs points. */
        PROVIDE,
        /** Let a reviewer look and sign. */
        REVIEW,
        /** Make the next monthly report (R13). */
        REPORT
    }

    /** Copies the list. */
    public NextStep {
        items = List.copyOf(items);
    }

    static List<NextStep> of(List<ItemStanding> items) {
        List<NextStep> steps = new ArrayList<>();
        costly(Kind.FIX, Outcome.FAIL, items, steps);
        costly(Kind.PROVIDE, Outcome.NOT_PROVIDED, items, steps);
        int awaiting = items.stream().mapToInt(item -> item.awaiting().size()).sum();
        if (awaiting > 0) {
            steps.add(new NextStep(
                    Kind.REVIEW,
                    awaiting,
                    null,
                    such(items, item -> !item.awaiting().isEmpty())));
        }
        items.stream()
                .map(item -> item.assessed().nextReportOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> report(
                        day, such(items, item -> day.equals(item.assessed().nextReportOn()))))
                .ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private static void costly(Kind kind, Outcome outcome, List<ItemStanding> items, List<NextStep> steps) {
        Predicate<RequirementAssessment> costly = each -> each.costsPoints() && each.outcome() == outcome;
        long count = items.stream()
                .flatMap(item -> item.assessed().requirements().stream())
                .filter(costly)
                .count();
        if (count > 0) {
            steps.add(new NextStep(
                    kind,
                    count,
                    null,
                    such(items, item -> item.assessed().requirements().stream().anyMatch(costly))));
        }
    }

    private static NextStep report(LocalDate day, List<ItemStanding> items) {
        return new NextStep(Kind.REPORT, items.size(), day, items);
    }

    private static List<ItemStanding> such(List<ItemStanding> items, Predicate<ItemStanding> such) {
        return items.stream().filter(such).toList();
    }
}
