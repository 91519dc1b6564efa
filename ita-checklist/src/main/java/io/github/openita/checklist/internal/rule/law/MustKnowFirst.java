package io.github.openita.checklist.internal.rule.law;

import static io.github.openita.checklist.internal.rule.law.LawRules.MUST_KNOW_FIRST;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.law.Law;
import io.github.openita.model.content.law.LawRelevance;
import io.github.openita.model.content.law.RelatedLaws;
import io.github.openita.model.edition.Criterion;
import io.github.openita.model.edition.Threshold;
import io.github.openita.model.field.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * R77: where the laws are many, those that the public must or should know come first. From how many on they are many is the
 * edition's to say. A law that is not marked counts as one of no special concern: nothing passes by silence.
 */
final class MustKnowFirst implements Rule<RelatedLaws> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R77", MUST_KNOW_FIRST);
    }

    @Override
    public Class<RelatedLaws> content() {
        return RelatedLaws.class;
    }

    @Override
    public void judge(Case<RelatedLaws> given, Verdicts verdicts) {
        List<Law> laws = given.content().laws();
        Location at = given.at().child("laws");
        Optional<Threshold> many = given.edition().threshold(new Criterion(MUST_KNOW_FIRST));
        if (laws.isEmpty()) {
            verdicts.missing(MUST_KNOW_FIRST, at, ProblemKind.EMPTY);
        } else if (many.isEmpty()) {
            verdicts.review(MUST_KNOW_FIRST, at, ProblemKind.REVIEW_NEEDED);
        } else if (laws.size() <= many.get().above()) {
            verdicts.notApplicable(MUST_KNOW_FIRST);
        } else if (laws.stream().noneMatch(Law::concernsPublic)) {
            noneConcernsPublic(laws, at, verdicts);
        } else {
            order(laws, at, verdicts);
        }
    }

    /** The first law that is not marked is named; or the list, where all are marked as general. */
    private static void noneConcernsPublic(List<Law> laws, Location at, Verdicts verdicts) {
        int marked =
                (int) laws.stream().takeWhile(law -> law.relevance() != null).count();
        if (marked < laws.size()) {
            verdicts.missing(MUST_KNOW_FIRST, at.child(marked).child("relevance"), ProblemKind.MISSING);
        } else {
            List<LawRelevance> either = List.of(LawRelevance.MUST_KNOW, LawRelevance.SHOULD_KNOW);
            verdicts.missing(MUST_KNOW_FIRST, at, ProblemKind.NOT_COVERED, either);
        }
    }

    /** Only the first law out of order is named: where the list is not ordered at all, the others would say no more. */
    private static void order(List<Law> laws, Location at, Verdicts verdicts) {
        int first = (int) laws.stream().takeWhile(Law::concernsPublic).count();
        IntStream.range(first, laws.size())
                .filter(i -> laws.get(i).concernsPublic())
                .findFirst()
                .ifPresentOrElse(
                        late -> verdicts.fail(MUST_KNOW_FIRST, at.child(late), ProblemKind.OUT_OF_ORDER),
                        () -> verdicts.pass(MUST_KNOW_FIRST));
    }
}
