package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The estimate of the score, what to fix first and what changed, as the command shows them. */
class ScoreTest {

    private static final String ALL = "1=90,2=90,3=90,4=90,5=90,6=80,7=80,8=80";

    private static Map<String, Object> json(String... arguments) {
        return Json.object(Run.of(arguments).out());
    }

    @SuppressWarnings("unchecked") // a test that asks for an object fails where there is none
    private static Map<String, Object> object(Map<String, Object> of, String name) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
    }

    @Test
    void withoutQuestionnairesTheScoreIsARange() {
        String text = Run.of("check", "samples/complete.json", "--as-of", "2023-05-02", "--lang", "en")
                .out();
        assertThat(text).contains("Estimated score: 40.00–100.00 of 100").contains("IIT not known");
    }

    @Test
    void withThemItIsANumberInABand() {
        String text = Run.of("check", "samples/complete.json", "--as-of", "2023-05-02", "--lang", "en", "--scores", ALL)
                .out();
        assertThat(text).contains("Estimated score: 91.00 of 100 (Passed)").contains("EIT 80.00");
    }

    @Test
    void theJsonCallsItAnEstimateAndNamesItsRules() {
        Map<String, Object> score = object(
                json("check", "samples/complete.json", "--as-of", "2023-05-02", "--format", "json", "--scores", ALL),
                "score");
        assertThat(score).containsEntry("estimate", "true");
        assertThat(object(score, "total")).containsEntry("low", 91).containsEntry("high", 91);
        assertThat(object(score, "bandLowest")).containsEntry("code", "PASS");
        assertThat(Json.list(score, "items")).hasSize(30).extracting("low").containsOnly(100);
        assertThat(Json.list(score, "rules"))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule).containsKeys("ruleTh", "ruleEn", "sourceTh", "sourceEn", "confidence"));
    }

    @Test
    void whatToFixFirstIsTheSameInTextAndJson() {
        Map<String, Object> check = json("check", "samples/gaps.json", "--as-of", "2023-02-15", "--format", "json");
        List<Map<String, Object>> first = Json.list(check, "fixFirst");
        assertThat(first)
                .hasSize(28)
                .first()
                .satisfies(item -> assertThat(item)
                        .containsEntry("item", "O30")
                        .containsEntry("points", 10)
                        .containsEntry("effort", 2));
        String text = Run.of("check", "samples/gaps.json", "--as-of", "2023-02-15", "--lang", "en")
                .out();
        assertThat(text).contains("O30 +10.00 points when whole: correct (1)");
    }

    @Test
    void anItemAloneHasNoScore() {
        Map<String, Object> check = json("check", "samples/gaps.json", "--item", "O20", "--format", "json");
        assertThat(check).containsEntry("score", null);
        assertThat(Json.list(check, "fixFirst")).extracting("item").containsExactly("O20");
    }

    @Test
    void anEarlierDossierShowsWhatWasWonAndLost() {
        Map<String, Object> now = object(
                json("check", "samples/complete.json", "--earlier", "samples/gaps.json", "--format", "json"),
                "comparison");
        assertThat(now.get("won")).asInstanceOf(LIST).contains("O30.2");
        assertThat(now.get("lost")).asInstanceOf(LIST).isEmpty();
        String text = Run.of("check", "samples/gaps.json", "--earlier", "samples/complete.json", "--lang", "en")
                .out();
        assertThat(text).contains("Since the earlier dossier").contains("Lost 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9=50", "1=101", "1=90,1=80", "1", "1=ninety", "=5", "1=-3", ",", "99999=1"})
    void otherScoresAreRefusedInBothLanguages(String scores) {
        Run run = Run.of("check", "samples/gaps.json", "--scores", scores);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--scores").contains("ตัวชี้วัด").contains("1, 2, 3, 4, 5, 6, 7, 8");
        assertThat(run.out()).isEmpty();
    }
}
