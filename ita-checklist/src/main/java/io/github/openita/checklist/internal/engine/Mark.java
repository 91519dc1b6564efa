package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Outcome;
import java.util.Set;

/** What was said of a criterion by one constraint or rule. */
enum Mark {
    /** A constraint asked for it of some value. */
    ASKED,
    /** A rule found it met. */
    PASSED,
    /** Its condition held for nothing. */
    INAPPLICABLE,
    /** Something that it asks for is absent. */
    MISSING,
    /** Something that it asks for is wrong. */
    FAILED,
    /** A reviewer must look. */
    REVIEW;

    /** The outcome of all that was said; not provided where nothing was. */
    static Outcome outcome(Set<Mark> marks) {
        if (marks.contains(FAILED)) {
            return Outcome.FAIL;
        }
        if (marks.contains(MISSING)) {
            return Outcome.NOT_PROVIDED;
        }
        if (marks.contains(REVIEW)) {
            return Outcome.NEEDS_REVIEW;
        }
        if (marks.contains(ASKED) || marks.contains(PASSED)) {
            return Outcome.PASS;
        }
        return marks.contains(INAPPLICABLE) ? Outcome.NOT_APPLICABLE : Outcome.NOT_PROVIDED;
    }
}
