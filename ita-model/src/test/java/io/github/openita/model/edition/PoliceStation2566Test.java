package io.github.openita.model.edition;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliceStation2566Test {

    private final Edition edition =
            Editions.standard().find("police-station:2566").orElseThrow();

    private Requirement requirement(String id) {
        return edition.requirement(id).orElseThrow();
    }

    private Map<String, Long> count(Function<Requirement, Keyword> by) {
        return edition.requirements().stream().map(by).collect(groupingBy(Keyword::key, counting()));
    }

    @Test
    void holdsWhatTheSourceHolds() {
        Framework framework = edition.framework();
        assertThat(framework.instruments()).extracting(Instrument::code).containsExactly("IIT", "EIT", "OIT");
        assertThat(framework.indicators()).hasSize(10);
        assertThat(framework.subIndicators()).hasSize(7);
        assertThat(framework.groups()).hasSize(14);
        assertThat(edition.items()).hasSize(30);
        assertThat(edition.requirements()).hasSize(260);
        assertThat(edition.measures().orElseThrow().activities()).hasSize(25);
        assertThat(edition.measures().orElseThrow().issues()).hasSize(11);
    }

    @Test
    void decidesAsTheCriteriaSay() {
        assertThat(count(Requirement::decides)).isEqualTo(Map.of("own", 237L, "children", 12L, "never", 11L));
        Map<String, Long> bases = edition.requirements().stream()
                .filter(requirement -> requirement.decides() == Decision.OWN)
                .collect(groupingBy(requirement -> String.valueOf(requirement.basis()), counting()));
        assertThat(bases).isEqualTo(Map.of("COMPUTED", 72L, "STATED", 154L, "ATTESTED", 11L));
        assertThat(count(Requirement::printedAs)).containsEntry("checkbox", 137L);
        assertThat(count(Requirement::obligation))
                .isEqualTo(Map.of("must", 225L, "should", 15L, "may", 11L, "conditional", 9L));
    }

    @Test
    void everyTextIsThereInBothLanguagesAndInOneStoredForm() {
        assertThat(edition.requirements()).extracting(Requirement::text).allSatisfy(PoliceStation2566Test::isWhole);
        assertThat(edition.items()).extracting(DisclosureItem::title).allSatisfy(PoliceStation2566Test::isWhole);
    }

    private static void isWhole(Text text) {
        String thai = String.valueOf(text.th());
        assertThat(ThaiText.isBlank(text.en())).isFalse();
        assertThat(thai).isNotBlank().isEqualTo(ThaiText.normalize(thai));
    }

    @Test
    void itemsAndRequirementsStandInTheOrderOfTheDocument() {
        assertThat(edition.items())
                .extracting(DisclosureItem::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> "O" + number)
                        .toList());
        assertThat(edition.requirements())
                .extracting(Requirement::id)
                .startsWith("O1.1", "O1.1.1", "O1.2", "O1.2.1", "O1.3")
                .endsWith("O29.3.2", "O30.1", "O30.2");
        assertThat(edition.children("O20.1"))
                .extracting(Requirement::id)
                .hasSize(8)
                .startsWith("O20.1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O1 | โครงสร้าง อัตรากำลัง และข้อมูลผู้บริหาร | organization-info",
                "O3 | กฎหมายที่เกี่ยวข้อง | related-laws",
                "O7 | แผนปฏิบัติราชการสถานีตำรวจประจำปี และรายงานผลการปฏิบัติราชการสถานีตำรวจประจำปี | action-plan",
                "O10 | E-Service | e-services",
                "O16 | สิทธิของผู้เสียหายหรือเหยื่ออาชญากรรม และสิทธิผู้ต้องหา | criminal-justice-rights",
                "O20 | สรุปผลการจัดซื้อจัดจ้างรายเดือน | procurement-summary",
                "O30 | ช่องทางแจ้งเรื่องร้องเรียนการทุจริต | public-complaint-channel"
            })
    void titlesAreTheOfficialOnes(String code, String title, String content) {
        DisclosureItem item = edition.item(code).orElseThrow();
        assertThat(item.title().th()).isEqualTo(title);
        assertThat(item.contentKey()).isEqualTo(content);
        assertThat(edition.itemOf(content)).contains(item);
    }

    @Test
    void periodsAreRelativeToTheFiscalYear() {
        assertThat(requirement("O1.2.1").period()).isEqualTo(Period.AsOfDay.last(3));
        assertThat(requirement("O20.3").period()).isEqualTo(new Period.Months(1, 6, false));
        assertThat(requirement("O22.4").period()).isEqualTo(new Period.Months(1, 6, true));
        assertThat(requirement("O28.7").period()).isEqualTo(new Period.AsOfMonth(6));
        assertThat(requirement("O6.1.1").period()).isEqualTo(new Period.From(1));
        assertThat(requirement("O24.2").period()).isEqualTo(new Period.WholeYear());
        assertThat(requirement("O2.4").period()).isEqualTo(new Period.Absolute(2561, 2580));
        assertThat(requirement("O1.1").period()).isNull();
        assertThat(edition.requirements().stream().filter(one -> one.period() != null))
                .hasSize(29);
    }

    @Test
    void everyItemIsDueAtTheEndOfMay() {
        assertThat(edition.items())
                .extracting(item -> due(item.responsibility().due()))
                .containsOnly(new Period.Deadline(8));
        assertThat(edition.items().stream()
                        .filter(item -> item.responsibility().cadence() != null)
                        .map(DisclosureItem::number))
                .containsExactly(13, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
    }

    private static Period.@Nullable Deadline due(@Nullable Due due) {
        return due == null ? null : due.period();
    }

    @Test
    void demandsAreTyped() {
        Demand none = requirement("O20.4").demand();
        assertThat(none.noneStatement()).isNotNull().satisfies(statement -> {
            assertThat(statement.per()).isEqualTo(Per.MONTH);
            assertThat(statement.statement().name().th()).isEqualTo("ไม่มีการจัดซื้อจัดจ้าง");
        });
        assertThat(none.condition()).isEqualTo(new Condition("no-procurement-in-month", "state-none"));
        assertThat(requirement("O20.5").demand().formats())
                .isEqualTo(new FormatDemand(List.of("PDF"), new Choice(Mode.ANY, List.of("EXCEL", "WORD"))));
        assertThat(requirement("O18.2").demand().formats())
                .isEqualTo(new FormatDemand(List.of("PDF"), new Choice(Mode.ALL, List.of("EXCEL", "WORD"))));
        assertThat(requirement("O20.3").demand().minCount()).isEqualTo(6);
        assertThat(requirement("O8.1").demand().details())
                .containsEntry("covers", new Choice(Mode.ALL, List.of("workLines")));
        assertThat(edition.vocabulary("workLines").orElseThrow().terms())
                .extracting(Term::code)
                .containsExactly("GENERAL_STAFF", "PREVENTION_SUPPRESSION", "TRAFFIC", "INVESTIGATION", "INQUIRY");
    }

    @Test
    void criteriaLeadToTheirRequirements() {
        assertThat(edition.criterion(new Criterion("procurement-summary/none-statement")))
                .contains(requirement("O20.4"));
        assertThat(edition.criterion(new Criterion("procurement-summary/nothing")))
                .isEmpty();
        assertThat(edition.threshold(requirement("O3.2").criterion())).hasValueSatisfying(threshold -> {
            assertThat(threshold.above()).isEqualTo(20);
            assertThat(threshold.provenance().confidence()).isEqualTo(Confidence.PROPOSED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2566, 98.39, 90, EXCELLENT",
        "2566, 95, 0, EXCELLENT",
        "2566, 94.99, 85, GOOD",
        "2566, 92.70, 84.99, PASS",
        "2566, 84.995, 84, IMPROVE",
        "2566, 69.92, 60, IMPROVE_URGENTLY",
        "2566, 0, 0, IMPROVE_URGENTLY",
        "2565, 84.995, 90, B",
        "2565, 50, 0, E",
        "2565, 100, 100, AA"
    })
    void everyScoreHasABand(int year, BigDecimal total, BigDecimal lowest, String band) {
        assertThat(edition.scoring().orElseThrow().bandsFor(year).orElseThrow().bandOf(total, lowest))
                .map(ScoreBand::code)
                .contains(band);
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "3, LOW", "4, MEDIUM", "9, MEDIUM", "10, HIGH", "16, HIGH", "20, VERY_HIGH", "25, VERY_HIGH"})
    void everyRiskHasALevel(int product, String level) {
        assertThat(edition.risk().orElseThrow().bandOf(product))
                .map(RiskBandDefault::code)
                .contains(level);
    }

    @Test
    void knowsTheLimitOfGiftsAndTheLaws() {
        GiftRule rule = edition.giftRule().orElseThrow();
        assertThat(rule.limitBaht()).isEqualByComparingTo("3000");
        assertThat(rule.reportWithinDays()).isEqualTo(30);
        assertThat(rule.yearsAfterOffice()).isEqualTo(2);
        assertThat(rule.laws()).hasSize(2);
    }

    @Test
    void activitiesLeadToTheItemsThatShowThem() {
        Measures measures = edition.measures().orElseThrow();
        assertThat(measures.activity("M2.3").orElseThrow().items()).containsExactly("O19", "O20");
        assertThat(measures.activity("M9.1").orElseThrow().items()).hasSize(30);
        assertThat(measures.activity("M2.2").orElseThrow().items()).isEmpty();
        MeasureCells cells = measures.activity("M2.3").orElseThrow().cells();
        assertThat(cells.monitoring()).isNotNull().satisfies(monitoring -> {
            assertThat(monitoring.everyMonths()).isEqualTo(1);
            assertThat(monitoring.occasions()).containsExactly(Occasion.AT_YEAR_END);
        });
    }
}
