package io.github.openita.checklist.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Work;
import io.github.openita.checklist.score.FixFirst.Task;
import io.github.openita.model.dossier.DossierJson;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which item to begin with. */
class FixFirstTest {

    private static Assessment assessed(String sample) {
        Path file = Path.of("../ita-examples/samples", sample + ".json");
        return Checklist.standard().assess(DossierJson.standard().read(file), LocalDate.of(2023, 5, 2));
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
        assertThat(statistics.effort())
                .isEqualTo(statistics.tasks().stream().mapToInt(Task::effort).sum());
        FixFirst summary = of(FixFirst.of(assessed("gaps")), "O20");
        assertThat(summary.tasks()).extracting(Task::work).contains(Work.DATE);
    }
}
