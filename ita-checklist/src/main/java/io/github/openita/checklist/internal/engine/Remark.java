package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding before it has words.
 *
 * @param rule number of the rule, or key of the kind
 * @param grounds on what the rule rests
 * @param kind what is wrong
 * @param criterion the criterion, where it is about one
 * @param outcome the outcome that it causes, where it lowers one
 * @param severity its own severity; absent where the requirement's obligation gives it
 * @param at its place in the dossier's JSON
 * @param details arguments of its message
 */
record Remark(
        String rule,
        Grounds grounds,
        ProblemKind kind,
        @Nullable String criterion,
        @Nullable Outcome outcome,
        @Nullable Severity severity,
        Location at,
        List<Object> details) {

    /** A remark about an item or the dossier as a whole. */
    static Remark general(
            String rule, Grounds grounds, ProblemKind kind, Severity severity, Location at, Object... details) {
        return new Remark(rule, grounds, kind, null, null, severity, at, List.of(details));
    }

    /** A remark about a requirement, of no rule. */
    static Remark about(Requirement requirement, ProblemKind kind, Outcome outcome, Location at) {
        String criterion = requirement.criterion().toString();
        return new Remark(kind.key(), Grounds.EXPLICIT, kind, criterion, outcome, null, at, List.of());
    }
}
