package io.github.openita.checklist.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.assessment.Work;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.ScoreBand;
import io.github.openita.model.edition.ScoreBandSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void anItemThatOnlyAwaitsAReviewerMayCountOrNot() {
        Assessment gaps = assessed("gaps");
        List<PartScore> items = ScoreEstimate.of(gaps, Map.of()).orElseThrow().items();
        assertThat(items).allSatisfy(item -> {
            boolean lost = gaps.item(item.id()).requirements().stream().anyMatch(RequirementAssessment::costsPoints);
            boolean whole = gaps.item(item.id()).isComplete();
            assertThat(item.score().high()).isEqualByComparingTo(lost ? "0" : "100");
            assertThat(item.score().low()).isEqualByComparingTo(whole ? "100" : "0");
        });
        assertThat(items).anyMatch(item -> !item.score().isKnown());
    }

    /** Advice that is open lowers nothing. */
    @Test
    void adviceCostsNothing() {
        Assessment complete = assessed("complete");
        RequirementAssessment advised = complete.requirements().stream()
                .filter(each -> each.severity() != Severity.ERROR)
                .findFirst()
                .orElseThrow();
        assertThat(with(complete, changed(advised, Outcome.NOT_PROVIDED)).total())
                .isEqualTo(with(complete, advised).total());
        assertThat(with(complete, changed(advised, Outcome.NEEDS_REVIEW)).total())
                .isEqualTo(with(complete, advised).total());
        RequirementAssessment must = complete.requirements().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        ScoreRange lost = with(complete, changed(must, Outcome.FAIL)).total();
        assertThat(lost.high()).isLessThan(new BigDecimal("100"));
        ScoreRange maybe = with(complete, changed(must, Outcome.NEEDS_REVIEW)).total();
        assertThat(maybe.low()).isEqualByComparingTo(lost.low());
        assertThat(maybe.high()).isEqualByComparingTo("100");
    }

    private static RequirementAssessment changed(RequirementAssessment each, Outcome outcome) {
        return new RequirementAssessment(each.requirement(), outcome, null, each.severity(), null, null);
    }

    private static ScoreEstimate with(Assessment assessment, RequirementAssessment changed) {
        List<ItemAssessment> items = assessment.items().stream()
                .map(item -> new ItemAssessment(
                        item.item(),
                        item.requirements().stream()
                                .map(each -> each.id().equals(changed.id()) ? changed : each)
                                .toList(),
                        item.dueOn(),
                        item.nextReportOn()))
                .toList();
        return ScoreEstimate.of(
                        new Assessment(
                                assessment.edition(),
                                assessment.fiscalYear(),
                                assessment.asOf(),
                                assessment.station(),
                                items,
                                List.of()),
                        Map.of())
                .orElseThrow();
    }

    @Test
    void instrumentsAreFoundByTheirCodes() {
        ScoreEstimate estimate = estimate("complete", Map.of(6, new BigDecimal("80")));
        assertThat(estimate.instrument("OIT").orElseThrow().score().low()).isEqualByComparingTo("100");
        assertThat(estimate.instrument("IIT").orElseThrow().score().isUnknown()).isTrue();
        assertThat(estimate.instrument("EIT").orElseThrow().score().isUnknown()).isFalse();
        assertThat(estimate.instrument("OIT").orElseThrow().score().isUnknown()).isFalse();
        assertThat(estimate.instrument("XIT")).isEmpty();
    }

    @Test
    void someItemsAloneHaveNoScore() {
        assertThat(ScoreEstimate.of(assessed("complete").only("O20"), Map.of())).isEmpty();
    }

    @Test
    void everyRuleHasItsNameAndItsSource() {
        Assessment assessment = assessed("complete");
        List<ScoreRule> rules = ScoreRule.of(assessment.edition(), assessment.fiscalYear());
        assertThat(rules)
                .doesNotHaveDuplicates()
                .extracting(rule -> rule.name().en() + " = " + rule.provenance().confidence())
                .contains(
                        "Weights of the instruments = SECONDARY",
                        "Points of an item = MEMORY",
                        "sub-indicators: mean of the items = MEMORY",
                        "instruments: mean of the parts (EIT) = MEMORY",
                        "instruments: mean of the indicators = INFERRED",
                        "total: weighted by instrument = SECONDARY",
                        "Bands = VERIFIED",
                        "Bands = SECONDARY");
        assertThat(rules).extracting(rule -> rule.name().th()).contains("คะแนนตัวชี้วัดย่อย: ค่าเฉลี่ยของรายการ");
    }

    @Test
    void bandsOfOtherYearsAreLetters() {
        Assessment assessment = assessed("complete");
        ScoreBandSet letters =
                assessment.edition().scoring().orElseThrow().bandsFor(2565).orElseThrow();
        BigDecimal any = BigDecimal.ZERO;
        assertThat(letters.bandOf(new BigDecimal("84.995"), any).orElseThrow().code())
                .isEqualTo("B");
        assertThat(letters.bandOf(new BigDecimal("85"), any).orElseThrow().code())
                .isEqualTo("A");
        assertThat(letters.bandOf(new BigDecimal("100"), any).orElseThrow().code())
                .isEqualTo("AA");
        assertThat(letters.bandOf(BigDecimal.ZERO, any).orElseThrow().code()).isEqualTo("F");
    }

    @Test
    void oneSignatureIsOneEffortHoweverManyRequirementsItCovers() {
        assertThat(new FixFirst.Task(Work.SIGN, 3).effort()).isEqualTo(Work.SIGN.weight());
        assertThat(new FixFirst.Task(Work.COMPLETE, 3).effort()).isEqualTo(3 * Work.COMPLETE.weight());
    }
}
