package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Kind;
import io.github.openita.model.edition.Obligation;
import io.github.openita.model.edition.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        "O28, 0, 16, 2",
        "O30, 0, 2, 0",
    })
    void completeSampleSaysHowMuchOfItIsComputed(String item, int attested, int stated, int computed) {
        assertThat(Samples.assessComplete().item(item).tally().passesByBasis())
                .isEqualTo(new TreeMap<>(
                        Map.of(Basis.ATTESTED, attested, Basis.STATED, stated, Basis.COMPUTED, computed)));
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
    void sampleWithGapsIsHalfDone() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(assessment.tally().outcomes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Outcome.PASS,
                        95,
                        Outcome.FAIL,
                        29,
                        Outcome.NOT_PROVIDED,
                        114,
                        Outcome.NOT_APPLICABLE,
                        12,
                        Outcome.NEEDS_REVIEW,
                        10));
        assertThat(assessment.findings().stream().map(Finding::kind).distinct().count())
                .isGreaterThanOrEqualTo(20);
    }

    /** Each line: requirement, rule, kind, outcome, severity, place. */
    @Test
    void sampleWithGapsHasTheseFindings() throws IOException {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);
        List<String> expected;
        try (InputStream in = getClass().getResourceAsStream("gaps-findings.txt")) {
            expected = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }

        assertThat(assessment.findings().stream().map(SampleAssessmentTest::shown))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void provincialSampleHasEverythingByTheOtherBranches() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.read("provincial"), Samples.COMPLETE_ON);

        assertThat(assessment.items()).allMatch(ItemAssessment::isComplete);
        assertThat(assessment.findings()).isEmpty();
        assertThat(Samples.changes(Samples.assessComplete(), assessment))
                .containsEntry("O19.1.1", Outcome.NOT_APPLICABLE)
                .containsEntry("O20.1.1", Outcome.NOT_APPLICABLE)
                .containsEntry("O22.3.4", Outcome.PASS)
                .containsEntry("O28.3.4", Outcome.NOT_APPLICABLE)
                .containsEntry("O28.3.5", Outcome.NOT_APPLICABLE)
                .hasSize(17);
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
