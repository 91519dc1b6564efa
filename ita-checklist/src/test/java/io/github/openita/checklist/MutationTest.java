package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every requirement notices what breaks it, at the right place, and none that it does not concern does. */
class MutationTest {

    private static final Assessment COMPLETE = Samples.assessComplete();

    /** The items whose mutations alone are run, where a run of PIT looks at the code of those; none for all. */
    private static final Set<String> FOCUS = Stream.of(
                    System.getProperty("ita.test.items", "").split(","))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

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
                .filter(mutation -> FOCUS.isEmpty() || FOCUS.contains(mutation.item()))
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
}
