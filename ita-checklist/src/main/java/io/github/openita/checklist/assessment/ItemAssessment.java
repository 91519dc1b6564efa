package io.github.openita.checklist.assessment;

import io.github.openita.model.edition.DisclosureItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of one disclosure item.
 *
 * @param item the item
 * @param requirements its requirements in the edition's order
 * @param dueOn the day on which it is due
 * @param nextReportOn the next monthly report on or after the as-of date, where the item has one (R13)
 */
public record ItemAssessment(
        DisclosureItem item,
        List<RequirementAssessment> requirements,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate nextReportOn) {

    /** Keeps an unchangeable copy. */
    public ItemAssessment {
        requirements = List.copyOf(requirements);
    }

    /** The code of the item. */
    public String code() {
        return item.code();
    }

    /** Whether no error is open, points awaiting a reviewer among them. */
    public boolean isComplete() {
        return requirements.stream()
                .noneMatch(each ->
                        each.severity() == Severity.ERROR && each.outcome().isOpen());
    }

    /** How far it is, whole or not. */
    public Readiness readiness() {
        return Readiness.of(requirements);
    }

    /** Counts over its requirements. */
    public Tally tally() {
        return Tally.of(requirements);
    }
}
