package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.assessment.Work;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.FixFirst.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which item to begin with. */
class FixFirstTest {

    private static Assessment assessed(String sample) {
        return Samples.assess(Samples.read(sample));
    }

    private static FixFirst of(List<FixFirst> list, String code) {
        return list.stream()
                .filter(each -> each.item().assessed().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsLeftToFixOfACompleteStation() {
        assertThat(FixFirst.of(assessed("complete"))).isEmpty();
    }

    @Test
    void theItemsOfAnEmptyStationAreWorthAllOfItsFortyPoints() {
        List<FixFirst> list = FixFirst.of(assessed("empty"));
        assertThat(list).hasSize(30);
        BigDecimal all = list.stream().map(FixFirst::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all)
                .isCloseTo(new BigDecimal("40"), org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
    }

    @Test
    void whatATemplateWritesTakesLessThanWhatIsMadeAnew() {
        List<FixFirst> list = FixFirst.of(assessed("empty"));
        assertThat(of(list, "O23").tasks()).containsExactly(new Task(Work.DRAFT, 1));
        assertThat(of(list, "O25").tasks()).containsExactly(new Task(Work.DRAFT, 1));
        assertThat(of(list, "O24").tasks()).containsExactly(new Task(Work.COMPOSE, 1));
        assertThat(of(list, "O23").points())
                .isEqualByComparingTo(of(list, "O24").points());
        assertThat(list.indexOf(of(list, "O23"))).isLessThan(list.indexOf(of(list, "O24")));
    }

    @Test
    void anItemAloneInItsSubIndicatorOutweighsOneOfTen() {
        List<FixFirst> list = FixFirst.of(assessed("empty"));
        assertThat(list.get(0).item().assessed().code()).isEqualTo("O30");
        assertThat(of(list, "O30").points()).isEqualByComparingTo("10");
        assertThat(of(list, "O12").points()).isEqualByComparingTo("0.4");
    }

    @Test
    void mostPointsForTheLeastEffortComeFirst() {
        List<FixFirst> list = FixFirst.of(assessed("gaps"));
        List<Double> rates = list.stream()
                .map(each -> each.points().doubleValue() / each.effort())
                .toList();
        assertThat(rates).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void oneDatumThatSeveralRequirementsAskForIsCountedOnceAndADateIsLight() {
        FixFirst statistics = of(FixFirst.of(assessed("gaps")), "O17");
        assertThat(statistics.tasks().stream().map(Task::work))
                .doesNotHaveDuplicates()
                .isSorted();
        FixFirst summary = of(FixFirst.of(assessed("gaps")), "O20");
        assertThat(summary.tasks()).extracting(Task::work).contains(Work.DATE);
    }

    @Test
    void whatOnlyAwaitsAReviewerTakesASignature() {
        Assessment unsigned = Samples.assess(Samples.completeTree().remove("/disclosures/O29/attestations"));
        assertThat(FixFirst.of(unsigned)).singleElement().satisfies(only -> {
            assertThat(only.item().assessed().code()).isEqualTo("O29");
            assertThat(only.tasks()).containsExactly(new Task(Work.SIGN, 1));
        });
    }

    @Test
    void effortIsTheWeightOfEachTaskTimesItsPlaces() {
        FixFirst summary = of(FixFirst.of(assessed("gaps")), "O20");
        int effort = 0;
        for (Task task : summary.tasks()) {
            effort += task.work().weight() * task.count();
        }
        assertThat(summary.effort()).isEqualTo(effort);
        assertThat(summary.tasks()).anyMatch(task -> task.count() > 1);
    }

    /** What is advised, and what passes with a remark, is no work that wins points. */
    @Test
    void onlyWhatCostsPointsIsCounted() {
        Assessment gaps = assessed("gaps");
        for (FixFirst item : FixFirst.of(gaps)) {
            long places = item.item().findings().stream()
                    .filter(each -> each.outcome() != null)
                    .filter(each -> Optional.ofNullable(each.subject().requirement())
                            .map(id -> gaps.requirement(id).severity() == Severity.ERROR)
                            .orElse(false))
                    .map(each -> each.work() + " " + each.subject().requirement() + " " + each.location())
                    .distinct()
                    .count();
            int counted = item.tasks().stream().mapToInt(Task::count).sum();
            if (item.item().absences().isEmpty()) {
                assertThat((long) counted).as(item.item().assessed().code()).isLessThanOrEqualTo(places);
            } else {
                assertThat(counted).isEqualTo(item.item().absences().size());
            }
        }
    }
}
