package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Kind;
import io.github.openita.model.edition.Obligation;
import io.github.openita.model.edition.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample dossiers come to: all of one, nothing of another, and each gap of the third at its place. */
class SampleAssessmentTest {

    /** Conditions that do not hold at the sample's station: complaints were received. */
    private static final Set<String> NOT_ASKED = Set.of("O22.3.4");

    @Test
    void completeSamplePassesWhatItHas() {
        Assessment assessment = Samples.assessComplete();

        for (DisclosureItem item : Samples.typedItems()) {
            assertThat(assessment.item(item.code()).isComplete())
                    .as(item.code())
                    .isTrue();
            for (RequirementAssessment each : assessment.item(item.code()).requirements()) {
                boolean passes = each.requirement().decides() != Decision.NEVER && !NOT_ASKED.contains(each.id());
                assertThat(each.outcome()).as(each.id()).isEqualTo(passes ? Outcome.PASS : Outcome.NOT_APPLICABLE);
            }
            assertThat(assessment.findings())
                    .noneMatch(finding -> item.code().equals(finding.subject().item()));
        }
    }

    @Test
    void everyPassOfTheCompleteSampleHasTheEditionsBasisOrItsChildrensWeaker() {
        Assessment assessment = Samples.assessComplete();

        for (DisclosureItem item : Samples.typedItems()) {
            for (RequirementAssessment each : assessment.item(item.code()).requirements()) {
                Basis basis = NOT_ASKED.contains(each.id()) ? null : expected(each.requirement());
                assertThat(each.basis()).as(each.id()).isEqualTo(basis);
            }
        }
    }

    /** The weakest of its own and of its children's that count; a permission has none. */
    private static @Nullable Basis expected(Requirement requirement) {
        List<@Nullable Basis> all = new ArrayList<>();
        all.add(requirement.basis());
        Samples.EDITION.children(requirement.id()).stream()
                .filter(SampleAssessmentTest::counts)
                .forEach(child -> all.add(expected(child)));
        return all.stream()
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is only advised or remarked changes no parent. */
    private static boolean counts(Requirement child) {
        return child.kind() != Kind.NOTE
                && (child.obligation() == Obligation.MUST || child.obligation() == Obligation.CONDITIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "O1, 2, 6, 4",
        "O2, 0, 7, 2",
        "O3, 0, 1, 2",
        "O4, 0, 6, 1",
        "O5, 0, 14, 2",
        "O6, 0, 6, 1",
        "O7, 0, 19, 9",
        "O11, 0, 3, 2",
        "O17, 0, 3, 6",
        "O18, 1, 3, 2",
        "O19, 0, 5, 0",
        "O20, 0, 9, 6",
        "O22, 0, 6, 2",
        "O23, 0, 18, 3",
        "O30, 0, 2, 0",
    })
    void completeSampleSaysHowMuchOfItIsComputed(String item, int attested, int stated, int computed) {
        assertThat(Samples.assessComplete().item(item).tally().passesByBasis())
                .isEqualTo(new TreeMap<>(
                        Map.of(Basis.ATTESTED, attested, Basis.STATED, stated, Basis.COMPUTED, computed)));
    @Test
    void completeSampleSaysHowMuchOfItIsComputed() {
        Assessment assessment = Samples.assessComplete();

        assertThat(assessment.item("O1").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 2, Basis.STATED, 6, Basis.COMPUTED, 4)));
        assertThat(assessment.item("O7").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 0, Basis.STATED, 19, Basis.COMPUTED, 9)));
        assertThat(assessment.item("O17").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 0, Basis.STATED, 3, Basis.COMPUTED, 6)));
        assertThat(assessment.item("O18").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 1, Basis.STATED, 3, Basis.COMPUTED, 2)));
        assertThat(assessment.item("O20").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 0, Basis.STATED, 9, Basis.COMPUTED, 6)));
        assertThat(assessment.item("O23").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 0, Basis.STATED, 18, Basis.COMPUTED, 3)));
        assertThat(assessment.item("O28").tally().passesByBasis())
                .isEqualTo(new TreeMap<>(Map.of(Basis.ATTESTED, 0, Basis.STATED, 16, Basis.COMPUTED, 2)));
    }

    @Test
    void emptySamplePassesNothing() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.empty(), Samples.COMPLETE_ON);

        assertThat(assessment.requirements()).hasSize(260);
        for (RequirementAssessment each : assessment.requirements()) {
            boolean permission = each.requirement().decides() == Decision.NEVER;
            assertThat(each.outcome())
                    .as(each.id())
                    .isEqualTo(permission ? Outcome.NOT_APPLICABLE : Outcome.NOT_PROVIDED);
            assertThat(each.basis()).isNull();
        }
        assertThat(assessment.findings())
                .hasSize(30)
                .allMatch(finding -> finding.rule().equals("item-missing"));
    }

    @Test
    void sampleWithGapsHasTheseOutcomes() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(with(assessment, Outcome.FAIL))
                .containsExactly(
                        "O1.1", "O1.2", "O1.2.1", "O1.3", "O1.3.4", "O1.4", "O20.2", "O20.2.2", "O20.3", "O20.4",
                        "O20.5", "O23.1", "O23.1.1", "O23.1.2");
        assertThat(with(assessment, Outcome.NOT_PROVIDED))
                .containsExactly(
                        "O1.3.3",
                        "O1.5",
                        "O20.1",
                        "O20.1.3",
                        "O20.1.4",
                        "O20.1.5",
                        "O20.1.8",
                        "O23.2",
                        "O23.2.3",
                        "O23.2.3.5",
                        "O23.2.7");
        assertThat(with(assessment, Outcome.NEEDS_REVIEW)).containsExactly("O1.1.1");
        assertThat(with(assessment, Outcome.NOT_APPLICABLE)).containsExactly("O1.6", "O23.3");
        assertThat(with(assessment, Outcome.PASS))
                .containsExactly(
                        "O1.3.1",
                        "O1.3.2",
                        "O1.4.1",
                        "O20.1.1",
                        "O20.1.2",
                        "O20.1.6",
                        "O20.1.7",
                        "O20.2.1",
                        "O23.2.1",
                        "O23.2.2",
                        "O23.2.3.1",
                        "O23.2.3.2",
                        "O23.2.3.3",
                        "O23.2.3.4",
                        "O23.2.3.6",
                        "O23.2.3.7",
                        "O23.2.3.8",
                        "O23.2.3.9",
                        "O23.2.4",
                        "O23.2.5",
                        "O23.2.6",
                        "O23.2.8");
    }

    private static List<String> with(Assessment assessment, Outcome outcome) {
        return Samples.typedItems().stream()
                .flatMap(item -> assessment.item(item.code()).requirements().stream())
                .filter(each -> each.outcome() == outcome)
                .map(RequirementAssessment::id)
                .toList();
    }

    @Test
    void sampleWithGapsHasTheseFindings() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(Samples.typedItems().stream()
                        .flatMap(item -> assessment.findings().stream()
                                .filter(finding ->
                                        item.code().equals(finding.subject().item())))
                        .map(SampleAssessmentTest::shown))
                .containsExactly(
                        "- damaged-text damaged-text null WARNING /disclosures/O1/content/workLines/0/duties/th",
                        "- attestation-void attestation-void null WARNING /disclosures/O1/attestations/0/on",
                        "O1.1 malformed-address malformed-address FAIL ERROR /disclosures/O1/content/chart",
                        "O1.1.1 R27 nothing-to-compare null WARNING /disclosures/O1/content/divisionOrder",
                        "O1.1.1 review-needed review-needed NEEDS_REVIEW INFO /disclosures/O1/attestations",
                        "O1.2.1 R03 wrong-as-of FAIL ERROR /disclosures/O1/content/manpower/asOf",
                        "O1.3 R22 not-covered FAIL ERROR /disclosures/O1/content/executives",
                        "O1.3 R20 not-current-head FAIL ERROR /disclosures/O1/content/executives/0/person",
                        "O1.3.3 missing missing NOT_PROVIDED ERROR /disclosures/O1/content/executives/2/photo",
                        "O1.3.4 malformed-phone malformed-phone FAIL ERROR /disclosures/O1/content/executives/1/directPhone",
                        "O1.4 R15 outdated FAIL ERROR /station/changes/1/on",
                        "O1.4 R21 outdated FAIL ERROR /station/head/since",
                        "O1.5 missing-any missing-any NOT_PROVIDED ERROR /disclosures/O1/content/executives/3/vacancy",
                        "O20.1 R60 neither-rows-nor-none NOT_PROVIDED ERROR /disclosures/O20/content/months/1",
                        "O20.1.3 missing missing NOT_PROVIDED ERROR /disclosures/O20/content/months/0/procurements/2/referencePrice",
                        "O20.1.4 missing missing NOT_PROVIDED ERROR /disclosures/O20/content/months/3/procurements/3/method/wording",
                        "O20.1.5 empty empty NOT_PROVIDED ERROR /disclosures/O20/content/months/2/procurements/2/bids",
                        "O20.1.8 missing missing NOT_PROVIDED ERROR /disclosures/O20/content/months/0/procurements/0/contract/signedOn",
                        "O20.2.2 R60 published-late null WARNING /disclosures/O20/content/months/0/publishedOn",
                        "O20.2.2 R60 not-monthly FAIL ERROR /disclosures/O20/content/months/1/publishedOn",
                        "O20.3 R01 month-missing FAIL ERROR /disclosures/O20/content/months",
                        "O20.3 R01 month-missing FAIL ERROR /disclosures/O20/content/months",
                        "O20.4 R61 missing NOT_PROVIDED ERROR /disclosures/O20/content/months/1/noneStatement",
                        "O20.4 R61 contradiction FAIL ERROR /disclosures/O20/content/months/2/noneStatement",
                        "O20.5 R30 machine-readable-missing FAIL ERROR /disclosures/O20/content/months/2/files",
                        "O23.1.1 R20 not-current-head FAIL ERROR /disclosures/O23/content/announcedBy",
                        "O23.1.1 R21 before-head FAIL ERROR /disclosures/O23/content/announcedOn",
                        "O23.1.2 R34 translation-missing FAIL ERROR /disclosures/O23/content/policy/objectives",
                        "O23.1.2 R34 translation-missing FAIL ERROR /disclosures/O23/content/policy/breach",
                        "O23.2 R65 contents-incomplete NOT_PROVIDED ERROR /disclosures/O23/content/policy",
                        "O23.2.3.5 R66 not-covered NOT_PROVIDED ERROR /disclosures/O23/content/policy/bribe/forms",
                        "O23.2.7 missing missing NOT_PROVIDED ERROR /disclosures/O23/content/policy/protection/confidentiality");
    }

    @Test
    void anItemKnownByItsAddressAloneNeedsAReview() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(assessment.item("O5").requirements())
                .filteredOn(each -> each.requirement().decides() == Decision.OWN)
                .allMatch(each -> each.outcome() == Outcome.NEEDS_REVIEW);
    }

    @Test
    void onlyWhatLowersAnOutcomeIsAnErrorInTheSampleWithGaps() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(assessment.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> finding.outcome() != null || finding.rule().equals("item-missing"));
    }

    private static String shown(Finding finding) {
        String about = finding.subject().requirement();
        return (about == null ? "-" : about) + " " + finding.rule() + " "
                + finding.kind().key() + " " + finding.outcome() + " " + finding.severity() + " " + finding.location();
    }
}
