package io.github.openita.checklist.testsupport;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an item. */
public final class ItemAssert extends AbstractAssert<ItemAssert, ItemAssessment> {

    private final Assessment assessment;

    ItemAssert(ItemAssessment actual, Assessment assessment) {
        super(actual, ItemAssert.class);
        this.assessment = assessment;
    }

    /** Passes if no error is open: advice may be, points awaiting a reviewer may not. */
    public ItemAssert isComplete() {
        return hasNone("to be complete", each -> each.severity() == Severity.ERROR);
    }

    /** Passes if an error is open. */
    public ItemAssert isNotComplete() {
        if (actual.isComplete()) {
            throw failure("%s", "Expecting item %s not to be complete, but it is".formatted(actual.code()));
        }
        return this;
    }

    /** Passes if nothing at all is left to do. */
    public ItemAssert hasNoOpenRequirements() {
        return hasNone("to have no open requirement", each -> true);
    }

    private ItemAssert hasNone(String wish, Predicate<RequirementAssessment> counts) {
        List<RequirementAssessment> open = actual.requirements().stream()
                .filter(each -> each.outcome().isOpen())
                .filter(counts)
                .toList();
        if (!open.isEmpty()) {
            String head = "Expecting item %s (%s) %s, but %d of its %d requirements are open:"
                    .formatted(
                            actual.code(),
                            actual.item().title().en(),
                            wish,
                            open.size(),
                            actual.requirements().size());
            throw failure("%s", new Explanation(assessment).of(head, open));
        }
        return this;
    }
}
