package io.github.openita.checklist.assessment;

import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Requirement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one requirement.
 *
 * @param requirement the requirement
 * @param outcome its outcome
 * @param basis what a pass rests on; the weakest basis of its parts. Absent unless it passes
 * @param severity how grave it is when open
 * @param dueOn the day on which its item is due, while it is open
 * @param due where the as-of date stands before that day, while it is open
 */
public record RequirementAssessment(
        Requirement requirement,
        Outcome outcome,
        @Nullable Basis basis,
        Severity severity,
        @Nullable LocalDate dueOn,
        @Nullable Due due) {

    /** The id of the requirement. */
    public String id() {
        return requirement.id();
    }

    /** Whether it costs points as it stands: an error that failed or was not provided. */
    public boolean costsPoints() {
        return severity == Severity.ERROR && (outcome == Outcome.FAIL || outcome == Outcome.NOT_PROVIDED);
    }
}
