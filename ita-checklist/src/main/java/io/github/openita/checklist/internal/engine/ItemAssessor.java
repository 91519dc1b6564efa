package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the outcome of each requirement of one item in a dossier. */
final class ItemAssessor {

    private final Map<String, ContentJudge<?>> judges;

    ItemAssessor(Map<String, ContentJudge<?>> judges) {
        this.judges = judges;
    }

    /** Outcomes by requirement id, and remarks in the order in which they were made. */
    record Result(Map<String, OwnOutcome> outcomes, List<Remark> remarks) {}

    Result assess(Dossier dossier, Edition edition, DisclosureItem item, LocalDate asOf) {
        Location at = Location.ROOT.child("disclosures").child(item.code());
        Optional<Disclosure<?>> disclosure = dossier.disclosure(item.contentKey());
        if (disclosure.isEmpty()) {
            Remark absent = remark(ProblemKind.ITEM_MISSING, at, deciding(item));
            return new Result(Families.fold(item.requirements(), Map.of()), List.of(absent));
        }
        ContentJudge<?> judge = judges.get(item.contentKey());
        return judge == null
                ? untyped(item, disclosure.get(), at, asOf)
                : typed(judge, dossier, edition, item, disclosure.get(), asOf);
    }

    /** Content of a key that the code does not know is never passed by itself: a reviewer decides all of it. */
    private static Result untyped(DisclosureItem item, Disclosure<?> disclosure, Location at, LocalDate asOf) {
        Map<String, OwnOutcome> own = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (Requirement requirement : item.requirements()) {
            if (requirement.decides() == Decision.OWN) {
                own.put(requirement.id(), OwnOutcome.of(Outcome.NEEDS_REVIEW));
            }
        }
        AttestationReview review = new AttestationReview(item, Set.copyOf(own.keySet()), own);
        remarks.addAll(review.settle(disclosure, at, asOf));
        return new Result(Families.fold(item.requirements(), own), withReviews(item, own, remarks, at));
    }

    private static <C extends Content> Result typed(
            ContentJudge<C> judge,
            Dossier dossier,
            Edition edition,
            DisclosureItem item,
            Disclosure<?> disclosure,
            LocalDate asOf) {
        Location at = Location.ROOT.child("disclosures").child(item.code());
        Content content = disclosure.content();
        if (!judge.type().isInstance(content)) {
            ProblemKind kind = content == null ? ProblemKind.CONTENT_MISSING : ProblemKind.WRONG_CONTENT;
            Remark absent = remark(kind, at.child("content"), deciding(item));
            return new Result(Families.fold(item.requirements(), Map.of()), List.of(absent));
        }
        C typed = judge.type().cast(content);
        Case<C> given = new Case<>(dossier, edition, item, disclosure.withContent(typed), typed);
        Ledger ledger = judge.judge(given);
        Map<String, OwnOutcome> own = ownOutcomes(judge, item, ledger);
        Set<String> reviewable = reviewable(judge, item, own);
        List<Remark> remarks = new ArrayList<>(ledger.remarks());
        remarks.addAll(new AttestationReview(item, reviewable, own).settle(disclosure, at, asOf));
        return new Result(Families.fold(item.requirements(), own), withReviews(item, own, remarks, at));
    }

    private static Map<String, OwnOutcome> ownOutcomes(ContentJudge<?> judge, DisclosureItem item, Ledger ledger) {
        Map<String, OwnOutcome> own = new HashMap<>();
        for (Requirement requirement : item.requirements()) {
            if (requirement.decides() == Decision.OWN) {
                own.put(requirement.id(), ownOutcome(judge, requirement, ledger));
            }
        }
        return own;
    }

    /** The basis of a pass is never better than the edition says, nor than the code that looked. */
    private static OwnOutcome ownOutcome(ContentJudge<?> judge, Requirement requirement, Ledger ledger) {
        String criterion = requirement.criterion().toString();
        Optional<Basis> looked = judge.basis(criterion);
        if (looked.isEmpty()) {
            return OwnOutcome.of(Outcome.NEEDS_REVIEW);
        }
        Outcome outcome = Mark.outcome(ledger.marks(criterion));
        Basis basis = requirement.basis();
        if (outcome != Outcome.PASS) {
            return OwnOutcome.of(outcome);
        }
        return basis == null || basis == Basis.ATTESTED
                ? OwnOutcome.of(Outcome.NEEDS_REVIEW)
                : OwnOutcome.pass(basis.weaker(looked.get()));
    }

    private static Set<String> reviewable(ContentJudge<?> judge, DisclosureItem item, Map<String, OwnOutcome> own) {
        Set<String> ids = new HashSet<>();
        for (Requirement requirement : item.requirements()) {
            boolean bound = judge.basis(requirement.criterion().toString()).isPresent();
            if (requirement.decides() == Decision.OWN
                    && AttestationReview.isReviewable(requirement, bound, own.get(requirement.id()))) {
                ids.add(requirement.id());
            }
        }
        return ids;
    }

    /** All remarks that still hold, and one for each requirement that awaits a reviewer without having said why. */
    private static List<Remark> withReviews(
            DisclosureItem item, Map<String, OwnOutcome> own, List<Remark> made, Location at) {
        List<Remark> remarks = new ArrayList<>(made);
        for (Requirement requirement : item.requirements()) {
            String criterion = requirement.criterion().toString();
            Predicate<Remark> review =
                    remark -> remark.outcome() == Outcome.NEEDS_REVIEW && criterion.equals(remark.criterion());
            OwnOutcome outcome = own.get(requirement.id());
            if (outcome == null || outcome.outcome() != Outcome.NEEDS_REVIEW) {
                remarks.removeIf(review);
            } else if (remarks.stream().noneMatch(review)) {
                remarks.add(Remark.about(
                        requirement, ProblemKind.REVIEW_NEEDED, Outcome.NEEDS_REVIEW, at.child("attestations")));
            }
        }
        return remarks;
    }

    private static int deciding(DisclosureItem item) {
        return (int) item.requirements().stream()
                .filter(requirement -> requirement.decides() == Decision.OWN)
                .count();
    }

    private static Remark remark(ProblemKind kind, Location at, Object... details) {
        return Remark.general(kind.key(), Grounds.EXPLICIT, kind, Severity.ERROR, at, details);
    }
}
