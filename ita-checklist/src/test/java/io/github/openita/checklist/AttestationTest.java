package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Attestation;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.Reviewer;
import io.github.openita.model.dossier.Verdict;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reviewer's word settles, and when it does not count. */
class AttestationTest {

    private static final Reviewer REVIEWER = new Reviewer("นางสาวตรวจทาน ตัวอย่าง", Text.of("กรรมการตรวจสอบ"));
    private static final Text REASON = Text.of("ไม่ตรงกับคำสั่ง");
    private static final LocalDate UPDATED = LocalDate.of(2023, 2, 24);
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate AS_OF = Samples.COMPLETE_ON;

    private static Assessment with(Attestation... attestations) {
        return assess(dossier(attestations));
    }

    private static Assessment assess(Dossier dossier) {
        return Samples.CHECKLIST.assess(dossier, AS_OF);
    }

    /** The complete sample with these attestations of O1 alone. */
    private static Dossier dossier(Attestation... attestations) {
        Dossier complete = Samples.complete();
        Disclosure<OrganizationInfo> found =
                complete.disclosure(OrganizationInfo.class).orElseThrow();
        return complete.with(new Disclosure<>(
                found.url(),
                found.publishedOn(),
                found.updatedOn(),
                found.files(),
                found.content(),
                List.of(attestations),
                found.explanation()));
    }

    private static Attestation attestation(
            @Nullable Reviewer reviewer, @Nullable LocalDate on, @Nullable Verdict verdict, String... requirements) {
        return new Attestation(reviewer, on, verdict, List.of(requirements), REASON);
    }

    @Test
    void withoutOneARequirementAwaitsAReviewAndSoDoesItsParent() {
        Assessment assessment = with();

        assertThat(assessment.requirement("O1.1.1").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(assessment.requirement("O1.1").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(assessment.findings("O1.1.1")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.REVIEW_NEEDED);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.location().pointer()).isEqualTo("/disclosures/O1/attestations");
        });
        assertThat(assessment.requirement("O1.1.1").costsPoints()).isFalse();
        assertThat(assessment.item("O1").isComplete()).isFalse();
    }

    @Test
    void acceptedPasses() {
        Assessment assessment = with(Attestation.accepted(REVIEWER, DAY, "O1.1.1"));

        assertThat(assessment.requirement("O1.1.1").outcome()).isEqualTo(Outcome.PASS);
        assertThat(assessment.requirement("O1.1.1").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assessment.requirement("O1.1").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assessment.findings("O1.1.1")).isEmpty();
    }

    @Test
    void rejectedFailsAtTheRejection() {
        Assessment assessment = with(
                Attestation.accepted(REVIEWER, DAY, "O1.1.1"),
                Attestation.rejected(REVIEWER, DAY.plusDays(1), REASON, "O1.1.1"));

        assertThat(assessment.requirement("O1.1.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(assessment.requirement("O1.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(assessment.findings("O1.1.1")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.REJECTED);
            assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location().pointer()).isEqualTo("/disclosures/O1/attestations/1");
        });
    }

    @Test
    void theLatestCountsInWhateverOrderTheyStand() {
        Attestation early = Attestation.rejected(REVIEWER, DAY, REASON, "O1.1.1");
        Attestation late = Attestation.accepted(REVIEWER, DAY.plusDays(1), "O1.1.1");

        assertThat(with(early, late).requirement("O1.1.1").outcome()).isEqualTo(Outcome.PASS);
        assertThat(with(late, early).requirement("O1.1.1").outcome()).isEqualTo(Outcome.PASS);
        assertThat(with(late, early).findings("O1.1.1")).isEmpty();
    }

    @Test
    void ofTwoOnOneDayTheRejectionCounts() {
        Attestation accepted = Attestation.accepted(REVIEWER, DAY, "O1.1.1");
        Attestation rejected = Attestation.rejected(REVIEWER, DAY, REASON, "O1.1.1");

        assertThat(with(accepted, rejected).requirement("O1.1.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(with(rejected, accepted).requirement("O1.1.1").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aRejectionWithoutAReasonCountsAndIsRemarkedOn() {
        Assessment assessment = with(new Attestation(REVIEWER, DAY, Verdict.REJECTED, List.of("O1.1.1"), null));

        assertThat(assessment.requirement("O1.1.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.location().pointer().equals("/disclosures/O1/attestations/0/note"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void anItemsCodeStandsForWhateverOfItNeedsReview() {
        Assessment assessment = with(Attestation.accepted(REVIEWER, DAY, "O1"));

        assertThat(assessment.requirement("O1.1.1").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(Samples.changes(Samples.assessComplete(), assessment)).isEmpty();
        assertThat(assessment.requirement("O1.4").basis()).isEqualTo(Basis.COMPUTED);
        assertThat(voids(assessment)).isEmpty();
    }

    @Test
    void onTheFirstAndOnTheLastPossibleDayItCounts() {
        assertThat(with(Attestation.accepted(REVIEWER, UPDATED, "O1.1.1"))
                        .requirement("O1.1.1")
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(with(Attestation.accepted(REVIEWER, AS_OF, "O1.1.1"))
                        .requirement("O1.1.1")
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    /** Attestations that do not count, and the place of the reason. */
    static Stream<Arguments> voidOnes() {
        LocalDate day = DAY;
        return Stream.of(
                Arguments.of("on", attestation(REVIEWER, UPDATED.minusDays(1), Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of("on", attestation(REVIEWER, AS_OF.plusDays(1), Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of("on", attestation(REVIEWER, null, Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of("reviewer", attestation(null, day, Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of("reviewer", attestation(new Reviewer("ก", null), day, Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of(
                        "reviewer",
                        attestation(new Reviewer("ก", Text.of("\u00a0\u200b")), day, Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of(
                        "reviewer",
                        attestation(new Reviewer("\u200b", Text.of("กรรมการ")), day, Verdict.ACCEPTED, "O1.1.1")),
                Arguments.of("verdict", attestation(REVIEWER, day, null, "O1.1.1")),
                Arguments.of("requirements", attestation(REVIEWER, day, Verdict.ACCEPTED)),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.ACCEPTED, "O1.2")),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.REJECTED, "O1.4")),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.ACCEPTED, "O1.6")),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.ACCEPTED, "O20.4")),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.ACCEPTED, "O20")),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.ACCEPTED, "O1.99")),
                Arguments.of("requirements/0", attestation(REVIEWER, day, Verdict.ACCEPTED, "")));
    }

    @ParameterizedTest
    @MethodSource("voidOnes")
    void whatDoesNotCountLeavesTheReviewOpenAndSaysWhy(String reason, Attestation attestation) {
        Assessment assessment = with(attestation);

        assertThat(Samples.changes(with(), assessment)).isEmpty();
        assertThat(voids(assessment)).singleElement().satisfies(finding -> {
            assertThat(finding.location().pointer()).isEqualTo("/disclosures/O1/attestations/0/" + reason);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.outcome()).isNull();
        });
    }

    @Test
    void oneWrongIdDoesNotSpoilTheOthers() {
        Assessment assessment = with(Attestation.accepted(REVIEWER, DAY, "O1.2", "O1.1.1"));

        assertThat(assessment.requirement("O1.1.1").outcome()).isEqualTo(Outcome.PASS);
        assertThat(voids(assessment)).hasSize(1);
    }

    @Test
    void itDoesNotStandInForEvidence() {
        Dossier dossier = Surgery.without(
                dossier(Attestation.accepted(REVIEWER, DAY, "O1.1.1")), "OrganizationInfo.workLines.duties");

        assertThat(assess(dossier).requirement("O1.1.1").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
    }

    @Test
    void itDoesNotStandInForContent() {
        Dossier complete = dossier(Attestation.accepted(REVIEWER, DAY, "O1"));
        Dossier dossier = Surgery.without(complete, "Disclosure.content");

        Assessment assessment = assess(dossier);

        assertThat(assessment.item("O1").requirements()).noneMatch(each -> each.outcome() == Outcome.PASS);
    }

    @Test
    void whoIsHeadCanBeAttestedWhereNobodyIsKnownAsHead() {
        Dossier unknown = Surgery.without(
                dossier(Attestation.accepted(REVIEWER, DAY, "O1.1.1"), Attestation.accepted(REVIEWER, DAY, "O1.3")),
                "Station.head.person");

        Assessment assessment = assess(unknown);

        assertThat(assessment.requirement("O1.3").outcome()).isEqualTo(Outcome.PASS);
        assertThat(assessment.requirement("O1.3").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assessment.requirement("O23.1.1").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(assessment.findings("O1.3")).isEmpty();
        assertThat(voids(assessment)).isEmpty();
    }

    @Test
    void whoIsHeadNeedsNoAttestationWhereTheHeadIsKnown() {
        Assessment assessment = with(
                Attestation.accepted(REVIEWER, DAY, "O1.1.1"), Attestation.rejected(REVIEWER, DAY, REASON, "O1.3"));

        assertThat(assessment.requirement("O1.3").outcome()).isEqualTo(Outcome.PASS);
        assertThat(voids(assessment)).hasSize(1);
    }

    @Test
    void anAnnouncementCanBeAttestedWhereNobodyIsKnownAsHead() {
        Dossier unknown = Surgery.without(Samples.complete(), "Station.head.person");
        Disclosure<?> policy = unknown.disclosure("anti-bribery-announcement").orElseThrow();
        Dossier attested =
                unknown.with("anti-bribery-announcement", policy.with(Attestation.accepted(REVIEWER, DAY, "O23.1.1")));

        assertThat(assess(attested).requirement("O23.1.1").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assess(attested).requirement("O23.1").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void anItemsCodeOnAnItemThatNeedsNoReviewChangesNothing() {
        Dossier complete = Samples.complete();
        Dossier dossier = complete.with(complete.disclosure(ProcurementSummary.class)
                .orElseThrow()
                .with(Attestation.rejected(REVIEWER, LocalDate.of(2023, 5, 1), REASON, "O20")));

        assertThat(Samples.changes(Samples.assessComplete(), assess(dossier))).isEmpty();
    }

    private static List<Finding> voids(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == ProblemKind.ATTESTATION_VOID)
                .toList();
    }
}
