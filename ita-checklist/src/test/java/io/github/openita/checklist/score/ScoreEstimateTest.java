package io.github.openita.checklist.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.ScoreBand;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Estimates by the edition's own rules. */
class ScoreEstimateTest {

    private static Assessment assessed(String sample) {
        Path file = Path.of("../ita-examples/samples", sample + ".json");
        return Checklist.standard().assess(DossierJson.standard().read(file), LocalDate.of(2023, 4, 30));
    }

    private static ScoreEstimate estimate(String sample, Map<Integer, BigDecimal> answered) {
        return ScoreEstimate.of(assessed(sample), answered).orElseThrow();
    }

    private static Map<Integer, BigDecimal> all(String score) {
        return IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toMap(i -> i, i -> new BigDecimal(score)));
    }

    @Test
    void aCompleteStationHasAllOfItsFortyPoints() {
        ScoreEstimate estimate = estimate("complete", Map.of());
        assertThat(estimate.total().low()).isEqualByComparingTo("40");
        assertThat(estimate.total().high()).isEqualByComparingTo("100");
        assertThat(estimate.total().isKnown()).isFalse();
    }

    @Test
    void withTheQuestionnairesTheTotalIsKnown() {
        ScoreEstimate estimate = estimate("complete", all("90"));
        assertThat(estimate.total().isKnown()).isTrue();
        assertThat(estimate.total().low()).isEqualByComparingTo("94");
        assertThat(estimate.lowest()).isEqualTo(estimate.highest());
    }

    @Test
    void anEmptyStationHasNone() {
        ScoreEstimate estimate = estimate("empty", all("100"));
        assertThat(estimate.total().low()).isEqualByComparingTo("60");
        assertThat(estimate.total().high()).isEqualByComparingTo("60");
        assertThat(estimate.items())
                .hasSize(30)
                .allMatch(item -> item.score().high().signum() == 0);
    }

    @Test
    void bandsAreHalfOpen() {
        ScoreBand below = estimate("complete", all("74.9")).lowest().orElseThrow();
        ScoreBand at = estimate("complete", all("75")).lowest().orElseThrow();
        assertThat(at.from()).isEqualByComparingTo("85");
        assertThat(below.below()).isEqualByComparingTo("85");
    }

    /** One item of its sub-indicator is worth what the means of means give it, here O30 ten points of a hundred. */
    @Test
    void anItemIsWorthItsShareOfMeansOfMeans() {
        Assessment gaps = assessed("gaps");
        ScoreEstimate estimate = ScoreEstimate.of(gaps, all("0")).orElseThrow();
        BigDecimal ninth = new BigDecimal("0.2");
        BigDecimal sum = BigDecimal.ZERO;
        for (PartScore indicator : estimate.indicators()) {
            if (indicator.id().equals("9") || indicator.id().equals("10")) {
                sum = sum.add(indicator.score().low().multiply(ninth));
            }
        }
        assertThat(estimate.total().low()).isEqualByComparingTo(sum);
    }
}
