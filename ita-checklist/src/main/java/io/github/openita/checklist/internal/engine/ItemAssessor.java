package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.UntypedContent;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.FileRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the outcome of each requirement of one item in a dossier. */
final class ItemAssessor {

    private final Map<String, ContentJudge<?>> judges;

    ItemAssessor(Map<String, ContentJudge<?>> judges) {
        this.judges = judges;
    }

    /** Outcomes by requirement id, and remarks in the order in which they were made. */
    record Result(Map<String, OwnOutcome> outcomes, List<Remark> remarks) {}

    Result assess(Dossier dossier, Edition edition, ItemPlan plan, Disclosure<?> disclosure, LocalDate asOf) {
        ContentJudge<?> judge = judges.get(plan.item().contentKey());
        return judge == null ? untyped(plan, disclosure, asOf) : typed(judge, dossier, edition, plan, disclosure, asOf);
    }

    /** Whether a disclosure of a content that the code does not know holds nothing that a reviewer could look at. */
    boolean findsNothing(ItemPlan plan, Disclosure<?> disclosure) {
        Content content = disclosure.content();
        boolean empty = content == null
                || (content instanceof UntypedContent untyped
                        && untyped.values().isEmpty());
        return empty
                && !judges.containsKey(plan.item().contentKey())
                && ThaiText.isBlank(disclosure.url())
                && disclosure.files().stream().noneMatch(FileRef::answered);
    }

    /** Content of another item is reported as such and not looked into: its places have no names here. */
    Disclosure<?> itsOwn(ItemPlan plan, Disclosure<?> disclosure) {
        ContentJudge<?> judge = judges.get(plan.item().contentKey());
        Content content = disclosure.content();
        return judge == null || content == null || judge.type().isInstance(content)
                ? disclosure
                : disclosure.withContent(null);
    }

    /** Content of a key that the code does not know is never passed by itself: a reviewer decides all of it. */
    private static Result untyped(ItemPlan plan, Disclosure<?> disclosure, LocalDate asOf) {
        Map<String, OwnOutcome> own = new HashMap<>();
        plan.deciding().forEach(requirement -> own.put(requirement.id(), OwnOutcome.of(Outcome.NEEDS_REVIEW)));
        return reviewed(plan, disclosure, own, Set.copyOf(own.keySet()), List.of(), asOf);
    }

    private static <C extends Content> Result typed(
            ContentJudge<C> judge,
            Dossier dossier,
            Edition edition,
            ItemPlan plan,
            Disclosure<?> disclosure,
            LocalDate asOf) {
        Content content = disclosure.content();
        if (!judge.type().isInstance(content)) {
            ProblemKind kind = content == null ? ProblemKind.CONTENT_MISSING : ProblemKind.WRONG_CONTENT;
            return new Result(
                    plan.absentOutcomes(), List.of(plan.nothing(kind, plan.at().child("content"))));
        }
        C typed = judge.type().cast(content);
        Case<C> given =
                new Case<>(dossier, edition, plan.item(), plan.byCriterion(), disclosure.withContent(typed), typed);
        Ledger ledger = judge.judge(given);
        Map<String, OwnOutcome> own = new HashMap<>();
        Set<String> reviewable = new HashSet<>();
        for (Requirement requirement : plan.deciding()) {
            Optional<Basis> looked = judge.basis(requirement.criterion().toString());
            OwnOutcome outcome = ownOutcome(requirement, looked, ledger);
            own.put(requirement.id(), outcome);
            if (AttestationReview.isReviewable(requirement, looked.isPresent(), outcome)) {
                reviewable.add(requirement.id());
            }
        }
        return reviewed(plan, disclosure, own, reviewable, ledger.remarks(), asOf);
    }

    /** The basis of a pass is never better than the edition says, nor than the code that looked. */
    private static OwnOutcome ownOutcome(Requirement requirement, Optional<Basis> looked, Ledger ledger) {
        if (looked.isEmpty()) {
            return OwnOutcome.of(Outcome.NEEDS_REVIEW);
        }
        Outcome outcome = Mark.outcome(ledger.marks(requirement.criterion().toString()));
        Basis basis = requirement.basis();
        if (outcome != Outcome.PASS) {
            return OwnOutcome.of(outcome);
        }
        return basis == null || basis == Basis.ATTESTED
                ? OwnOutcome.of(Outcome.NEEDS_REVIEW)
                : OwnOutcome.pass(basis.weaker(looked.get()));
    }

    private static Result reviewed(
            ItemPlan plan,
            Disclosure<?> disclosure,
            Map<String, OwnOutcome> own,
            Set<String> reviewable,
            List<Remark> made,
            LocalDate asOf) {
        List<Remark> remarks = new ArrayList<>(made);
        remarks.removeIf(remark -> plan.requirement(remark.criterion()) == null); // this edition does not ask for it
        AttestationReview review = new AttestationReview(plan.item(), reviewable, own);
        remarks.addAll(review.settle(disclosure, plan.at(), asOf));
        for (Requirement requirement : plan.deciding()) {
            if (reviewable.contains(requirement.id())) {
                sayWhoMustReview(requirement, own.get(requirement.id()), remarks, plan.at());
            }
        }
        return new Result(Families.fold(plan.item().requirements(), own), remarks);
    }

    /** Of what awaits a reviewer, one remark at least; of what was settled, none. */
    private static void sayWhoMustReview(
            Requirement requirement, @Nullable OwnOutcome outcome, List<Remark> remarks, Location at) {
        String criterion = requirement.criterion().toString();
        Predicate<Remark> review =
                remark -> remark.outcome() == Outcome.NEEDS_REVIEW && criterion.equals(remark.criterion());
        if (outcome == null || outcome.outcome() != Outcome.NEEDS_REVIEW) {
            remarks.removeIf(review);
        } else if (remarks.stream().noneMatch(review)) {
            Location place = at.child("attestations");
            remarks.add(Remark.about(requirement, ProblemKind.REVIEW_NEEDED, Outcome.NEEDS_REVIEW, place));
        }
    }
}
