package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Attestation;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Verdict;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles by attestations what needs a review. Where several speak of one requirement, the latest counts. */
final class AttestationReview {

    private final DisclosureItem item;
    private final Set<String> reviewable;
    private final Map<String, OwnOutcome> outcomes;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Settled> settled = new HashMap<>();

    /**
     * @param item the item
     * @param reviewable ids of requirements on which an attestation is taken
     * @param outcomes outcomes of own conditions, which attestations change where they need a review
     */
    AttestationReview(DisclosureItem item, Set<String> reviewable, Map<String, OwnOutcome> outcomes) {
        this.item = item;
        this.reviewable = reviewable;
        this.outcomes = outcomes;
    }

    /** Takes every attestation of a disclosure into account; what does not count is remarked on. */
    List<Remark> settle(Disclosure<?> disclosure, Location at, LocalDate asOf) {
        List<Attestation> attestations = disclosure.attestations();
        for (int i = 0; i < attestations.size(); i++) {
            Attestation attestation = attestations.get(i);
            Location place = at.child("attestations").child(i);
            Optional<String> fault = fault(attestation, disclosure.updatedOn(), asOf);
            if (fault.isPresent()) {
                voided(place.child(fault.get()));
            } else {
                apply(attestation, place);
            }
        }
        item.requirements().stream()
                .filter(requirement -> settled.containsKey(requirement.id()))
                .forEach(this::rejected);
        return remarks;
    }

    private void rejected(Requirement requirement) {
        Settled by = settled.get(requirement.id());
        if (by != null && by.rejects()) {
            remarks.add(Remark.about(requirement, ProblemKind.REJECTED, Outcome.FAIL, by.at()));
        }
    }

    /** The component for which an attestation is void. */
    private static Optional<String> fault(Attestation given, @Nullable LocalDate updatedOn, LocalDate asOf) {
        if (given.reviewer() == null || !given.reviewer().answered()) {
            return Optional.of("reviewer");
        }
        if (given.verdict() == null) {
            return Optional.of("verdict");
        }
        LocalDate on = given.on();
        if (on == null || on.isAfter(asOf) || (updatedOn != null && on.isBefore(updatedOn))) {
            return Optional.of("on");
        }
        return given.requirements().isEmpty() ? Optional.of("requirements") : Optional.empty();
    }

    private void apply(Attestation attestation, Location place) {
        for (int i = 0; i < attestation.requirements().size(); i++) {
            String id = attestation.requirements().get(i);
            if (id.equals(item.code())) {
                reviewable.forEach(each -> settle(each, attestation, place));
            } else if (reviewable.contains(id)) {
                settle(id, attestation, place);
            } else {
                voided(place.child("requirements").child(i));
            }
        }
        if (attestation.verdict() == Verdict.REJECTED
                && (attestation.note() == null || !attestation.note().answered())) {
            remarks.add(Remark.general(
                    ProblemKind.MISSING.key(),
                    Grounds.EXPLICIT,
                    ProblemKind.MISSING,
                    Severity.WARNING,
                    place.child("note")));
        }
    }

    /** A requirement without the evidence that a reviewer needs stays as it is. */
    private void settle(String id, Attestation attestation, Location at) {
        LocalDate on = attestation.on();
        OwnOutcome open = outcomes.get(id);
        Settled before = settled.get(id);
        if (on == null || open == null || (before == null && open.outcome() != Outcome.NEEDS_REVIEW)) {
            return;
        }
        Settled now = new Settled(on, attestation.verdict() == Verdict.REJECTED, at);
        if (before == null || now.overrides(before)) {
            settled.put(id, now);
            outcomes.put(id, now.rejects() ? OwnOutcome.of(Outcome.FAIL) : OwnOutcome.pass(Basis.ATTESTED));
        }
    }

    /** What a requirement was settled by. */
    private record Settled(LocalDate on, boolean rejects, Location at) {

        /** The latest counts; of two on one day, the one that rejects. */
        boolean overrides(Settled before) {
            return on.isAfter(before.on) || (on.isEqual(before.on) && rejects);
        }
    }

    private void voided(Location at) {
        remarks.add(Remark.general(
                ProblemKind.ATTESTATION_VOID.key(),
                Grounds.EXPLICIT,
                ProblemKind.ATTESTATION_VOID,
                Severity.WARNING,
                at));
    }

    /** Whether a requirement's criterion is one on which an attestation is taken. */
    static boolean isReviewable(Requirement requirement, boolean bound, @Nullable OwnOutcome own) {
        boolean attested = requirement.basis() == Basis.ATTESTED || !bound;
        return attested || (own != null && own.outcome() == Outcome.NEEDS_REVIEW);
    }
}
