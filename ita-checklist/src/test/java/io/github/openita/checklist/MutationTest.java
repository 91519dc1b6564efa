package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every requirement notices what breaks it, at the right place, and none that it does not concern does. */
class MutationTest {

    private static final Assessment COMPLETE = Samples.assessComplete();

    /** Every mutation of every item. */
    static List<Mutation> mutations() {
        return Stream.of(
                        OrganizationMutations.all(),
                        MandateMutations.all(),
                        LawMutations.all(),
                        OversightMutations.all(),
                        ContactMutations.all(),
                        PublicityMutations.all(),
                        ManualMutations.all(),
                        EServiceMutations.all(),
                        JusticeMutations.all(),
                        ProcurementMutations.all(),
                        StatisticsMutations.all(),
                        AnnouncementMutations.all(),
                        ComplaintMutations.all(),
                        PolicyMutations.all(),
                        ParticipationMutations.all(),
                        RiskMutations.all(),
                        PersonnelMutations.all(),
                        ImprovementMutations.all(),
                        EthicsMutations.all(),
                        AntiCorruptionMutations.all(),
                        CustodyMutations.all(),
                        PlanMutations.all(),
                        BudgetMutations.all(),
                        FundMutations.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void changesWhatItMustAndNothingElse(Mutation mutation) {
        JsonTree tree = Samples.completeTree();
        mutation.edit().accept(tree);

        Assessment assessment = Samples.assess(tree);

        assertThat(new TreeMap<>(Samples.changes(COMPLETE, assessment)))
                .containsExactlyEntriesOf(new TreeMap<>(mutation.changes()));
        assertThat(assessment.findings(mutation.requirement()))
                .as("finding of %s at %s", mutation.kind(), mutation.at())
                .anyMatch(finding -> finding.kind() == mutation.kind()
                        && finding.outcome() == mutation.outcome()
                        && finding.location().pointer().equals(mutation.at()));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void namesARequirementOnlyWhereItsOutcomeIsOpen(Mutation mutation) {
        JsonTree tree = Samples.completeTree();
        mutation.edit().accept(tree);

        Assessment assessment = Samples.assess(tree);

        for (Finding finding : assessment.findings()) {
            String requirement = finding.subject().requirement();
            if (requirement != null && finding.outcome() != null) {
                assertThat(assessment.requirement(requirement).outcome().isOpen())
                        .as(finding.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void onlyPermissionsCannotBeBroken() {
        Set<String> broken = new HashSet<>();
        mutations().forEach(mutation -> {
            broken.add(mutation.requirement());
            mutation.others().stream()
                    .map(Mutation.Other::id)
                    .filter(id -> decision(id) == Decision.CHILDREN)
                    .forEach(broken::add);
        });
        Set<String> unbroken = new TreeSet<>();
        Samples.typedItems().stream()
                .flatMap(item -> item.requirements().stream())
                .map(Requirement::id)
                .filter(id -> !broken.contains(id))
                .forEach(unbroken::add);

        assertThat(unbroken)
                .containsExactly(
                        "O1.6",
                        "O11.2",
                        "O12.1.3",
                        "O13.1.1",
                        "O14.1.1",
                        "O15.1.1",
                        "O21.2",
                        "O23.3",
                        "O26.1.1",
                        "O26.1.2.1",
                        "O28.4.1");
        assertThat(unbroken)
                .containsExactly(
                        "O1.6",
                        "O11.2",
                        "O12.1.3",
                        "O13.1.1",
                        "O14.1.1",
                        "O15.1.1",
                        "O21.2",
                        "O23.3",
                        "O26.1.1",
                        "O26.1.2.1",
                        "O28.4.1");
    }

    @Test
    void everyRequirementThatDecidesForItselfFailsOrIsNotProvidedSomewhere() {
        Set<String> lost = new HashSet<>();
        mutations().stream()
                .filter(mutation -> mutation.outcome() == Outcome.FAIL || mutation.outcome() == Outcome.NOT_PROVIDED)
                .forEach(mutation -> lost.add(mutation.requirement()));

        assertThat(Samples.typedItems().stream()
                        .flatMap(item -> item.requirements().stream())
                        .filter(requirement -> requirement.decides() == Decision.OWN)
                        .map(Requirement::id))
                .allMatch(lost::contains);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void permissionsAreNeverOpen(Mutation mutation) {
        JsonTree tree = Samples.completeTree();
        mutation.edit().accept(tree);

        assertThat(Samples.outcomes(Samples.assess(tree)))
                .containsEntry("O1.6", Outcome.NOT_APPLICABLE)
                .containsEntry("O26.1.2.1", Outcome.NOT_APPLICABLE)
                .containsEntry("O28.4.1", Outcome.NOT_APPLICABLE);
    }

    private static Decision decision(String id) {
        return Samples.EDITION.requirement(id).orElseThrow().decides();
    }
}
