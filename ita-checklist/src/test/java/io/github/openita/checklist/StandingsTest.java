package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemStanding;
import io.github.openita.checklist.assessment.ItemStanding.State;
import io.github.openita.checklist.assessment.NextStep;
import io.github.openita.checklist.assessment.NextStep.Kind;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Remedy;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Subject;
import io.github.openita.checklist.assessment.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How items stand, what to do next, and how findings are gathered for those who read them. */
class StandingsTest {

    private final Assessment gaps = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

    private ItemStanding of(String code) {
        return gaps.standings().stream()
                .filter(each -> each.assessed().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyItemHasItsStateAndItsFindings() {
        List<ItemStanding> standings = gaps.standings();
        assertThat(standings).hasSize(30);
        assertThat(standings.stream().mapToInt(each -> each.findings().size()).sum())
                .isEqualTo(gaps.findings().size() - gaps.generalFindings().size());
        for (ItemStanding each : standings) {
            assertThat(each.findings())
                    .allMatch(finding ->
                            each.assessed().code().equals(finding.subject().item()));
            boolean costs = each.assessed().requirements().stream().anyMatch(RequirementAssessment::costsPoints);
            State expected = each.findings().stream().anyMatch(finding -> finding.kind() == ProblemKind.ITEM_MISSING)
                    ? State.ABSENT
                    : costs
                            ? State.OPEN
                            : !each.awaiting().isEmpty()
                                    ? State.REVIEW
                                    : each.open().isEmpty() ? State.COMPLETE : State.ADVICE;
            assertThat(each.state()).as(each.assessed().code()).isEqualTo(expected);
        }
        assertThat(standings.stream().map(ItemStanding::state).distinct())
                .contains(State.ABSENT, State.OPEN, State.REVIEW);
        assertThat(Samples.assessComplete().standings())
                .extracting(ItemStanding::state)
                .containsOnly(State.COMPLETE);
    }

    @Test
    void anAbsentItemSaysSoOnce() {
        ItemStanding absent = of("O21");
        assertThat(absent.state()).isEqualTo(State.ABSENT);
        assertThat(absent.absences()).hasSize(1);
        assertThat(absent.remarks()).isEmpty();
        assertThat(of("O1").absences()).isEmpty();
    }

    @Test
    void openRequirementsHaveTheirFaultsAndThoseThatAwaitAreApart() {
        ItemStanding structure = of("O1");
        assertThat(structure.open())
                .isNotEmpty()
                .allMatch(each -> each.outcome() == Outcome.FAIL || each.outcome() == Outcome.NOT_PROVIDED);
        RequirementAssessment chart = structure.open().get(0);
        assertThat(structure.faults(chart))
                .isNotEmpty()
                .allMatch(each -> chart.id().equals(each.subject().requirement()))
                .allMatch(each -> each.outcome() == Outcome.FAIL || each.outcome() == Outcome.NOT_PROVIDED);
        assertThat(structure.awaiting()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(structure.awaiting())
                .allMatch(id -> gaps.requirement(id).outcome() == Outcome.NEEDS_REVIEW)
                .allMatch(id -> structure.faults(gaps.requirement(id)).isEmpty());
        assertThat(structure.reasonsForReview()).isEmpty();
    }

    @Test
    void aReasonForReviewIsSaidWhereItDoesNotFollow() {
        List<ItemStanding> reasons = gaps.standings().stream()
                .filter(each -> !each.reasonsForReview().isEmpty())
                .toList();
        assertThat(reasons)
                .allSatisfy(each -> assertThat(each.reasonsForReview())
                        .allMatch(finding -> finding.outcome() == Outcome.NEEDS_REVIEW)
                        .noneMatch(finding -> finding.kind() == ProblemKind.REVIEW_NEEDED));
        long withReason = gaps.findings().stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_REVIEW && each.kind() != ProblemKind.REVIEW_NEEDED)
                .count();
        assertThat(reasons.stream()
                        .mapToInt(each -> each.reasonsForReview().size())
                        .sum())
                .isEqualTo((int) withReason);
    }

    @Test
    void remarksLowerNothing() {
        List<Finding> remarks = gaps.standings().stream()
                .flatMap(each -> each.remarks().stream())
                .toList();
        assertThat(remarks).isNotEmpty().allMatch(each -> each.outcome() == null);
        assertThat(remarks).noneMatch(each -> each.kind() == ProblemKind.ITEM_MISSING);
    }

    @Test
    void adviceAloneLeavesAnItemWithAdvice() {
        Assessment advised = Samples.assess(Samples.completeTree().remove("/disclosures/O8/attestations"));
        ItemStanding manuals = advised.standings().get(7);
        assertThat(manuals.assessed().code()).isEqualTo("O8");
        assertThat(manuals.state()).isIn(State.REVIEW, State.ADVICE);
        assertThat(manuals.awaiting()).hasSize(4);
    }

    @Test
    void nextStepsCountWhatCostsPointsThenReviewsThenReports() {
        List<NextStep> steps = gaps.nextSteps();
        assertThat(steps).extracting(NextStep::kind).containsExactly(Kind.FIX, Kind.PROVIDE, Kind.REVIEW, Kind.REPORT);
        assertThat(steps.get(0).count()).isEqualTo(costly(Outcome.FAIL));
        assertThat(steps.get(1).count()).isEqualTo(costly(Outcome.NOT_PROVIDED));
        assertThat(steps.get(0).items())
                .allMatch(item -> item.assessed().requirements().stream()
                        .anyMatch(each -> each.costsPoints() && each.outcome() == Outcome.FAIL));
        assertThat(codes(steps.get(1))).contains("O21").doesNotContain("O30");
        assertThat(steps.get(2).count())
                .isEqualTo(gaps.standings().stream()
                        .mapToLong(each -> each.awaiting().size())
                        .sum());
        assertThat(steps.get(2).items()).noneMatch(each -> each.awaiting().isEmpty());
        assertThat(steps.get(3).on()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(steps.get(3).count()).isEqualTo(13);
        assertThat(codes(steps.get(3))).contains("O13", "O30").doesNotContain("O1");
        assertThat(steps.get(0).on()).isNull();
    }

    @Test
    void aCompleteStationOnlyReports() {
        assertThat(Samples.assessComplete().nextSteps())
                .extracting(NextStep::kind)
                .containsExactly(Kind.REPORT);
        assertThat(Samples.CHECKLIST
                        .assess(Samples.complete(), LocalDate.of(2023, 10, 2))
                        .nextSteps())
                .isEmpty();
    }

    private long costly(Outcome outcome) {
        return gaps.requirements().stream()
                .filter(each -> each.costsPoints() && each.outcome() == outcome)
                .count();
    }

    private static List<String> codes(NextStep step) {
        return step.items().stream().map(each -> each.assessed().code()).toList();
    }

    @Test
    void oneRemedyGathersWhatItHelpsAndTellsFiveOfIt() {
        List<Remedy> remedies = Remedy.of(gaps.findings());
        Map<Object, Long> byHint =
                gaps.findings().stream().collect(Collectors.groupingBy(Finding::hint, Collectors.counting()));
        assertThat(remedies)
                .hasSize(byHint.size())
                .first()
                .satisfies(first -> assertThat(first.hint())
                        .isEqualTo(gaps.findings().get(0).hint()));
        for (Remedy remedy : remedies) {
            long all = Objects.requireNonNull(byHint.get(remedy.hint()));
            assertThat(remedy.findings())
                    .hasSize((int) all)
                    .allMatch(each -> each.hint().equals(remedy.hint()));
            assertThat(remedy.told()).hasSize((int) Math.min(5, all));
            assertThat(remedy.told().size() + remedy.untold()).isEqualTo((int) all);
        }
        assertThat(remedies).anyMatch(each -> each.untold() > 0);
    }

    @Test
    void aSubjectIsLabelledByTheNarrowestThatIsKnown() {
        assertThat(Subject.DOSSIER.label()).isEmpty();
        assertThat(new Subject("O1", null, null).label()).isEqualTo("O1");
        assertThat(new Subject("O1", "O1.2", null).label()).isEqualTo("O1.2");
    }

    @Test
    void whatWasNotAskedAboutIsNotAnswered() {
        assertThat(gaps.item("O20").code()).isEqualTo("O20");
        assertThatThrownBy(() -> gaps.item("O31")).hasMessageContaining("O31");
        assertThatThrownBy(() -> gaps.requirement("O1.99")).hasMessageContaining("O1.99");
    }

    @Test
    void termsAreNamedInBothLanguages() {
        assertThat(Terms.of(Outcome.PASS).th()).isEqualTo("ผ่าน");
        assertThat(Terms.of(Outcome.PASS).en()).isEqualTo("passed");
    }
}
