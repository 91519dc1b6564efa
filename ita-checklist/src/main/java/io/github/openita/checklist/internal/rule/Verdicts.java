package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.field.Location;

/** Where a rule puts its verdicts. */
public interface Verdicts {

    /** As far as this rule sees, the criterion is met. */
    void pass(String criterion);

    /** The criterion asks for nothing here. */
    void notApplicable(String criterion);

    /** What the criterion asks for is not there. */
    void missing(String criterion, Location at, ProblemKind kind, Object... details);

    /** What is there does not meet the criterion. */
    void fail(String criterion, Location at, ProblemKind kind, Object... details);

    /** A reviewer must decide. */
    void review(String criterion, Location at, ProblemKind kind, Object... details);

    /** A remark about a criterion that lowers nothing. */
    void remark(String criterion, Severity severity, Location at, ProblemKind kind, Object... details);
}
