package io.github.openita.checklist.testsupport;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.edition.Basis;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about one requirement. */
public final class RequirementAssert extends AbstractAssert<RequirementAssert, RequirementAssessment> {

    private final Assessment assessment;

    RequirementAssert(RequirementAssessment actual, Assessment assessment) {
        super(actual, RequirementAssert.class);
        this.assessment = assessment;
    }

    /** Passes if something is left to do: it failed, was not provided or awaits a reviewer. */
    public RequirementAssert isOpen() {
        return actual.outcome().isOpen() ? this : fail("to be open", "open", actual.outcome());
    }

    /** Passes if the requirement passes, whatever the basis. */
    public RequirementAssert passes() {
        return has(Outcome.PASS);
    }

    /** Passes if what was given does not meet it. */
    public RequirementAssert fails() {
        return has(Outcome.FAIL);
    }

    /** Passes if what it asks for was not given. */
    public RequirementAssert isNotProvided() {
        return has(Outcome.NOT_PROVIDED);
    }

    /** Passes if it asks nothing of this dossier. */
    public RequirementAssert isNotApplicable() {
        return has(Outcome.NOT_APPLICABLE);
    }

    /** Passes if a reviewer must decide it. */
    public RequirementAssert needsReview() {
        return has(Outcome.NEEDS_REVIEW);
    }

    /** Passes if the requirement passes on a basis. */
    public RequirementAssert hasBasis(Basis basis) {
        return actual.basis() == basis ? this : fail("to pass on the basis " + basis, basis, actual.basis());
    }

    /** Passes if it is open and due on a day. */
    public RequirementAssert isDueOn(LocalDate day) {
        return day.equals(actual.dueOn()) ? this : fail("to be due on " + day, day, actual.dueOn());
    }

    private RequirementAssert has(Outcome wanted) {
        return actual.outcome() == wanted ? this : fail("to be " + wanted, wanted, actual.outcome());
    }

    private RequirementAssert fail(String wish, Object wanted, @Nullable Object found) {
        String head = "Expecting requirement %s %s, but it is not:".formatted(actual.id(), wish);
        String message = new Explanation(assessment).of(head, List.of(actual));
        throw failureWithActualExpected(found, wanted, "%s", message);
    }
}
