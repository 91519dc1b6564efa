package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.SignOff;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R25: who approved, or received a report, is the current station head. Another person is only remarked on: the head may
 * have changed since. That the signature itself is there is asked by a constraint.
 *
 * @param content the content
 * @param criterion the criterion of the approval or report
 * @param signOff reads it
 * @param at its place
 * @param <C> the content
 */
public record SignedByHead<C extends Content>(
        Class<C> content, String criterion, Function<C, @Nullable SignOff> signOff, Function<Case<C>, Location> at)
        implements Rule<C> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R25", Grounds.IMPLIED);
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        SignOff signed = signOff.apply(given.content());
        Person signer = signed == null ? null : signed.by();
        Person head = given.station().headPerson();
        if (signer != null && signer.named() && head != null && head.named() && !signer.sameNameAs(head)) {
            Location signerAt = at.apply(given).child("by");
            verdicts.remark(criterion, Severity.WARNING, signerAt, ProblemKind.SIGNED_BY_ANOTHER);
        }
    }
}
