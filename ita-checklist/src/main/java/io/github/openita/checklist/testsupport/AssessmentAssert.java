package io.github.openita.checklist.testsupport;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an assessment, and the way to its items and requirements. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** Assertions about a requirement such as {@code O20.4}; fails if it was not asked about. */
    public RequirementAssert requirement(String id) {
        return new RequirementAssert(find(id), actual).as(descriptionText());
    }

    /** Assertions about an item such as {@code O20}; fails if it was not asked about. */
    public ItemAssert item(String code) {
        return new ItemAssert(findItem(code), actual).as(descriptionText());
    }

    /** Passes if each of some requirements passes, whatever the basis; names all that do not. */
    public AssessmentAssert passes(String... ids) {
        List<RequirementAssessment> others = Arrays.stream(ids)
                .map(this::find)
                .filter(each -> each.outcome() != Outcome.PASS)
                .toList();
        if (!others.isEmpty()) {
            throw failure("%s", new Explanation(actual).of("Expecting these to be PASS, but they are not:", others));
        }
        return this;
    }

    /** Passes if nothing of an item is left to do, advice and points awaiting a reviewer among it. */
    public AssessmentAssert hasNoOpenRequirementsIn(String code) {
        item(code).hasNoOpenRequirements();
        return this;
    }

    private RequirementAssessment find(String id) {
        isNotNull();
        return actual.requirements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("requirement " + id));
    }

    private ItemAssessment findItem(String code) {
        isNotNull();
        return actual.items().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown("item " + code));
    }

    private AssertionError unknown(String what) {
        String items = actual.items().stream().map(ItemAssessment::code).collect(Collectors.joining(", "));
        return failure(
                "%s",
                "Expecting %s, but this assessment against %s has none; its items are: %s"
                        .formatted(what, actual.edition().id(), items));
    }
}
