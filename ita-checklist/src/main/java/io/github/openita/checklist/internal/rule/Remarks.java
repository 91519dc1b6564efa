package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.field.Location;

/** Where a rule over a dossier puts what it finds. */
public interface Remarks {

    /**
     * Remarks on a place.
     *
     * @param rule its number, such as {@code D01}
     */
    void add(String rule, Grounds grounds, Severity severity, Location at, ProblemKind kind, Object... details);
}
