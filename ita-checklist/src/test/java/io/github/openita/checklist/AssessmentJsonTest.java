package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.checklist.score.Background;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.station.Station;
import io.github.openita.model.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every member of the JSON is what the assessment says. */
class AssessmentJsonTest {

    private static final Map<Integer, BigDecimal> ANSWERED =
            Map.of(1, new BigDecimal("91.25"), 6, new BigDecimal("80"));

    private static Assessment gaps() {
        return Samples.CHECKLIST.assess(Samples.gaps(), LocalDate.of(2023, 6, 5));
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.builder().build().readTree(bytes);
    }

    private static @Nullable String text(JsonNode node, String name) {
        assertThat(node.has(name)).as(name).isTrue();
        return node.get(name).isNull() ? null : node.get(name).asString();
    }

    private static @Nullable String name(@Nullable Object constant) {
        return constant == null ? null : constant.toString();
    }

    @Test
    void theHeadSaysWhatWasAssessed() {
        Assessment gaps = gaps();
        JsonNode json = json(AssessmentJson.bytes(gaps));
        assertThat(json.get("schemaVersion").asInt()).isEqualTo(AssessmentJson.SCHEMA_VERSION);
        assertThat(text(json, "edition")).isEqualTo("police-station:2566");
        assertThat(json.get("editionRevision").asInt())
                .isEqualTo(gaps.edition().info().revision());
        assertThat(json.get("fiscalYear").asInt()).isEqualTo(2566);
        assertThat(text(json, "asOf")).isEqualTo("2023-06-05");
        JsonNode station = json.get("station");
        assertThat(text(station, "code")).isEqualTo(gaps.station().code());
        assertThat(text(station, "nameTh")).startsWith("สถานีตำรวจ");
        assertThat(text(station, "nameEn")).endsWith("Police Station");
    }

    @Test
    void aStationWithoutANameIsNull() {
        JsonNode station = json(AssessmentJson.bytes(
                        Samples.CHECKLIST.assess(Samples.gaps().with(Station.UNKNOWN), LocalDate.of(2023, 6, 5))))
                .get("station");
        assertThat(text(station, "code")).isNull();
        assertThat(text(station, "nameTh")).isNull();
        assertThat(text(station, "nameEn")).isNull();
    }

    @Test
    void theSummaryCounts() {
        Assessment gaps = gaps();
        JsonNode summary = json(AssessmentJson.bytes(gaps)).get("summary");
        assertThat(summary.get("requirements").asInt()).isEqualTo(260);
        for (Outcome outcome : Outcome.values()) {
            assertThat(summary.get("outcomes").get(outcome.name()).asInt())
                    .isEqualTo(gaps.tally().count(outcome));
        }
        for (Basis basis : Basis.values()) {
            assertThat(summary.get("passesByBasis").get(basis.name()).asInt())
                    .isEqualTo(gaps.tally().passes(basis));
        }
        assertThat(summary.get("errors").asInt())
                .isEqualTo(gaps.tally().errors())
                .isPositive();
        assertThat(summary.get("overdue").asInt())
                .isEqualTo(gaps.tally().overdue())
                .isPositive();
        assertThat(summary.get("items").asInt()).isEqualTo(30);
        assertThat(summary.get("itemsComplete").asInt()).isEqualTo((int)
                gaps.items().stream().filter(each -> each.isComplete()).count());
        assertThat(summary.get("readiness").get("met").asInt())
                .isEqualTo(gaps.readiness().met());
        assertThat(summary.get("readiness").get("asked").asInt())
                .isEqualTo(gaps.readiness().asked());
    }

    @Test
    void everyRequirementIsThereAsItStands() {
        Assessment gaps = gaps();
        JsonNode written = json(AssessmentJson.bytes(gaps)).get("requirements");
        List<RequirementAssessment> expected = gaps.requirements();
        assertThat(written.size()).isEqualTo(expected.size());
        for (int at = 0; at < expected.size(); at++) {
            RequirementAssessment each = expected.get(at);
            JsonNode node = written.get(at);
            assertThat(text(node, "id")).isEqualTo(each.id());
            assertThat(text(node, "item")).isEqualTo(each.requirement().item());
            assertThat(text(node, "criterion"))
                    .isEqualTo(each.requirement().criterion().toString());
            assertThat(text(node, "outcome")).isEqualTo(each.outcome().name());
            assertThat(text(node, "basis")).isEqualTo(name(each.basis()));
            assertThat(text(node, "severity")).isEqualTo(each.severity().name());
            assertThat(text(node, "dueOn")).isEqualTo(name(each.dueOn()));
            assertThat(text(node, "due")).isEqualTo(name(each.due()));
            Period period = each.requirement().period();
            assertThat(text(node, "periodTh"))
                    .isEqualTo(
                            period == null
                                    ? null
                                    : period.describe(gaps.fiscalYear()).th());
            assertThat(text(node, "periodEn"))
                    .isEqualTo(
                            period == null
                                    ? null
                                    : period.describe(gaps.fiscalYear()).en());
        }
    }

    @Test
    void everyFindingIsThereInBothLanguages() {
        Assessment gaps = gaps();
        JsonNode written = json(AssessmentJson.bytes(gaps)).get("findings");
        assertThat(written.size()).isEqualTo(gaps.findings().size());
        for (int at = 0; at < written.size(); at++) {
            Finding each = gaps.findings().get(at);
            JsonNode node = written.get(at);
            assertThat(text(node, "rule")).isEqualTo(each.rule());
            assertThat(text(node, "kind")).isEqualTo(each.kind().key());
            assertThat(text(node, "work")).isEqualTo(each.work().name());
            assertThat(text(node, "grounds")).isEqualTo(each.grounds().name());
            assertThat(text(node, "outcome")).isEqualTo(name(each.outcome()));
            assertThat(text(node, "severity")).isEqualTo(each.severity().name());
            assertThat(text(node, "item")).isEqualTo(each.subject().item());
            assertThat(text(node, "requirement")).isEqualTo(each.subject().requirement());
            assertThat(text(node, "criterion")).isEqualTo(each.subject().criterion());
            assertThat(text(node, "location")).isEqualTo(each.location().pointer());
            assertThat(text(node, "messageTh")).isEqualTo(each.message().th());
            assertThat(text(node, "messageEn")).isEqualTo(each.message().en());
            assertThat(text(node, "hintTh")).isEqualTo(each.hint().th());
            assertThat(text(node, "hintEn")).isEqualTo(each.hint().en());
        }
    }

    @Test
    void theScoreIsThatOfTheEstimate() {
        Assessment gaps = gaps();
        ScoreEstimate estimate = ScoreEstimate.of(gaps, ANSWERED).orElseThrow();
        JsonNode score = json(AssessmentJson.bytes(gaps, new Background(ANSWERED, Optional.empty())))
                .get("score");
        assertThat(score.get("estimate").asBoolean()).isTrue();
        assertThat(score.get("total").get("low").decimalValue())
                .isCloseTo(estimate.total().low(), within(new BigDecimal("0.00005")));
        assertThat(score.get("total").get("high").decimalValue())
                .isCloseTo(estimate.total().high(), within(new BigDecimal("0.00005")));
        assertThat(text(score.get("bandLowest"), "code"))
                .isEqualTo(estimate.lowest().orElseThrow().code());
        assertThat(text(score.get("bandHighest"), "nameTh"))
                .isEqualTo(estimate.highest().orElseThrow().name().th());
        assertThat(text(score.get("bandHighest"), "nameEn"))
                .isEqualTo(estimate.highest().orElseThrow().name().en());
        assertThat(score.get("instruments").size()).isEqualTo(3);
        assertThat(score.get("indicators").size()).isEqualTo(10);
        assertThat(text(score.get("indicators").get(0), "id")).isEqualTo("1");
        assertThat(score.get("indicators").get(0).get("low").decimalValue()).isEqualByComparingTo("91.25");
        assertThat(score.get("subIndicators").size()).isEqualTo(7);
        assertThat(score.get("items").size()).isEqualTo(30);
        JsonNode rule = score.get("rules").get(0);
        assertThat(text(rule, "ruleTh")).isEqualTo("น้ำหนักของเครื่องมือ");
        assertThat(text(rule, "ruleEn")).isEqualTo("Weights of the instruments");
        assertThat(text(rule, "sourceTh")).isNotBlank();
        assertThat(text(rule, "sourceEn")).isNotBlank();
        assertThat(text(rule, "confidence")).isEqualTo("SECONDARY");
    }

    @Test
    void whatToFixFirstIsInItsOrder() {
        Assessment gaps = gaps();
        List<FixFirst> expected = FixFirst.of(gaps);
        JsonNode written = json(AssessmentJson.bytes(gaps)).get("fixFirst");
        assertThat(written.size()).isEqualTo(expected.size());
        for (int at = 0; at < written.size(); at++) {
            FixFirst each = expected.get(at);
            JsonNode node = written.get(at);
            assertThat(text(node, "item")).isEqualTo(each.item().assessed().code());
            assertThat(node.get("effort").asInt()).isEqualTo(each.effort());
            assertThat(node.get("points").decimalValue()).isCloseTo(each.points(), within(new BigDecimal("0.00005")));
            assertThat(node.get("tasks").size()).isEqualTo(each.tasks().size());
            assertThat(text(node.get("tasks").get(0), "work"))
                    .isEqualTo(each.tasks().get(0).work().name());
            assertThat(node.get("tasks").get(0).get("count").asInt())
                    .isEqualTo(each.tasks().get(0).count());
        }
    }

    @Test
    void aComparisonIsThereWhereThereIsSomethingToCompareWith() {
        Assessment gaps = gaps();
        assertThat(json(AssessmentJson.bytes(gaps)).get("comparison").isNull()).isTrue();
        Assessment complete = Samples.assessComplete();
        JsonNode since = json(AssessmentJson.bytes(gaps, new Background(Map.of(), Optional.of(complete))))
                .get("comparison");
        assertThat(since.get("lost").size()).isEqualTo(gaps.open().size());
        assertThat(since.get("lost").get(0).asString())
                .isEqualTo(gaps.open().get(0).id());
        assertThat(since.get("won").size()).isZero();
        assertThat(since.get("stillOpen").size()).isZero();
        assertThat(since.get("added").size()).isZero();
        assertThat(since.get("dropped").size()).isZero();
        JsonNode same = json(AssessmentJson.bytes(gaps, new Background(Map.of(), Optional.of(gaps))))
                .get("comparison");
        assertThat(same.get("stillOpen").size()).isEqualTo(gaps.open().size());
    }

    @Test
    void someItemsAloneHaveNoScore() {
        JsonNode json = json(AssessmentJson.bytes(gaps().only("O20")));
        assertThat(json.get("score").isNull()).isTrue();
        assertThat(json.get("fixFirst").size()).isEqualTo(1);
    }

    @Test
    void theStreamHasTheSameBytesAndStaysOpen() throws IOException {
        Assessment gaps = gaps();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        AssessmentJson.write(gaps, Background.NONE, out);
        assertThat(out.toByteArray()).isEqualTo(AssessmentJson.bytes(gaps));
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("{\n  \"schemaVersion\": 2,\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }
}
