package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();

    @Test
    void theCatalogHasTheWholeEdition() {
        Map<String, Object> catalog =
                Json.object(Run.of("catalog", "--format", "json").out());
        assertThat(catalog)
                .containsEntry("edition", "police-station:2566")
                .containsEntry("fiscalYear", 2566)
                .containsKeys("schemaVersion", "titleTh", "titleEn");
        assertThat(Json.list(catalog, "indicators")).hasSize(10);
        assertThat(Json.list(catalog, "subIndicators")).hasSize(7);
        assertThat(Json.list(catalog, "groups")).hasSize(14);
        assertThat(Json.list(catalog, "items")).hasSize(30);
        assertThat(Json.list(catalog, "requirements"))
                .hasSize(EDITION.requirements().size());
    }

    @Test
    void aRequirementSaysHowItIsDecided() {
        List<Map<String, Object>> requirements = Json.list(
                Json.object(
                        Run.of("catalog", "--format", "json", "--item", "O20").out()),
                "requirements");
        assertThat(requirements).extracting("item").containsOnly("O20");
        assertThat(requirements)
                .filteredOn("id", "O20.2.2")
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("parent", "O20.2")
                        .containsEntry("criterion", "procurement-summary/published-every-month")
                        .containsEntry("decides", "own")
                        .containsEntry("basis", "COMPUTED")
                        .containsEntry("kind", "frequency")
                        .containsEntry("obligation", "must")
                        .containsEntry("th", "เผยแพร่สรุปผลการจัดซื้อจัดจ้างเป็นประจำทุกเดือน")
                        .containsEntry("en", "The procurement summary is published every month")
                        .containsEntry("periodTh", null));
        assertThat(requirements)
                .filteredOn("id", "O20.2")
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("parent", null)
                        .containsEntry("basis", null)
                        .containsEntry("decides", "children"));
    }

    @Test
    void anItemStandsWithWhatIsAboveIt() {
        Map<String, Object> catalog = Json.object(
                Run.of("catalog", "--format", "json", "--item", "O20").out());
        assertThat(Json.list(catalog, "items"))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("code", "O20")
                        .containsEntry("titleTh", "สรุปผลการจัดซื้อจัดจ้างรายเดือน")
                        .containsEntry("titleEn", "Monthly procurement summary")
                        .containsEntry("dueOn", "2023-05-31")
                        .containsEntry("reportedOnDayOfMonth", 28)
                        .containsEntry("group", "G08")
                        .containsEntry("subIndicator", "9.3"));
        assertThat(Json.list(catalog, "groups")).extracting("id").containsExactly("G08");
        assertThat(Json.list(catalog, "subIndicators")).extracting("id").containsExactly("9.3");
        assertThat(Json.list(catalog, "indicators")).extracting("number").containsExactly(9);
    }

    @Test
    void theCheckHasTheMembersOfItsContract() {
        Map<String, Object> check =
                Json.object(Run.of("check", "samples/gaps.json", "--format", "json", "--as-of", "2023-06-05")
                        .out());
        assertThat(check)
                .containsEntry("edition", "police-station:2566")
                .containsEntry("fiscalYear", 2566)
                .containsEntry("asOf", "2023-06-05")
                .containsKeys("schemaVersion", "summary");
        assertThat(Json.list(check, "requirements"))
                .hasSize(EDITION.requirements().size())
                .allSatisfy(each ->
                        assertThat(each).containsKeys("id", "item", "outcome", "basis", "severity", "dueOn", "due"));
        assertThat(Json.list(check, "findings"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .containsKeys(
                                "rule",
                                "severity",
                                "item",
                                "requirement",
                                "location",
                                "messageTh",
                                "messageEn",
                                "hintTh",
                                "hintEn"));
    }

    @Test
    void theLanguageChangesNothing() {
        assertThat(Run.of("catalog", "--format", "json", "--lang", "en").out())
                .isEqualTo(Run.of("catalog", "--format", "json").out());
        assertThat(Run.of("check", "samples/gaps.json", "--format", "json", "--lang", "en")
                        .out())
                .isEqualTo(
                        Run.of("check", "samples/gaps.json", "--format", "json").out());
    }
}
