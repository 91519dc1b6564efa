package io.github.openita.checklist.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.national.DossierResult.Counted;
import io.github.openita.checklist.national.DossierResult.LeftOut;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all stations say together. */
class RollUpTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 2);
    private static final BigDecimal MARK = new BigDecimal("85");
    private static final Checklist CHECKLIST = Checklist.standard();

    @Test
    void outcomesAreKeptInOrder() {
        Assessment assessment = CHECKLIST.assess(dossier("ก", 2566), DAY);
        Outcomes kept = StationResult.of(assessment).outcomes();
        assertThat(kept.size()).isEqualTo(assessment.requirements().size());
        List<Outcome> outcomes = assessment.requirements().stream()
                .map(RequirementAssessment::outcome)
                .toList();
        for (int at = 0; at < kept.size(); at++) {
            assertThat(kept.at(at)).isEqualTo(outcomes.get(at));
        }
        assertThat(kept.count(Outcome.NOT_PROVIDED))
                .isEqualTo(assessment.tally().count(Outcome.NOT_PROVIDED));
        assertThatThrownBy(() -> new Outcomes("PX")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderInWhichResultsComeDoesNotMatter() {
        List<DossierResult> results = new ArrayList<>(List.of(
                counted("a.json", "ก", 2566),
                counted("b.json", "ข", 2566),
                counted("c.json", "ก", 2566),
                counted("d.json", "ค", 2570)));
        NationalSummary summary = rolledUp(results);
        Collections.reverse(results);
        assertThat(rolledUp(results)).isEqualTo(summary);
        assertThat(summary.stations()).extracting(Counted::source).containsExactly("a.json", "b.json");
        assertThat(summary.leftOut()).extracting(LeftOut::source).containsExactly("c.json", "d.json");
        assertThat(summary.leftOut().get(0).fault().message().in(Language.EN)).contains("a.json");
        assertThat(summary.leftOut().get(1).fault().kind()).isEqualTo(DossierFault.Kind.OTHER_EDITION);
    }

    @Test
    void ofTwoYearsAnsweredAsOftenTheLaterCounts() {
        NationalSummary summary = rolledUp(List.of(counted("a.json", "ก", 2566), counted("b.json", "ข", 2570)));
        assertThat(summary.year().number()).isEqualTo(2570);
    }

    @Test
    void stationsWithoutANameAreNotTakenForOne() {
        NationalSummary summary = rolledUp(List.of(unnamed("a.json"), unnamed("b.json")));
        assertThat(summary.stations()).hasSize(2);
    }

    @Test
    void nothingComesOfNothing() {
        RollUp empty = new RollUp(Editions.standard());
        empty.add(new LeftOut("a.json", DossierFault.of(DossierFault.Kind.EMPTY)));
        assertThat(empty.summary(DAY)).isEmpty();
    }

    @Test
    void whatIsMissedIsCountedOnceForEachStation() {
        NationalSummary summary = rolledUp(List.of(counted("a.json", "ก", 2566), counted("b.json", "ข", 2566)));
        assertThat(summary.mostMissed(5)).hasSize(5).allSatisfy(each -> {
            assertThat(each.missed()).isEqualTo(2);
            assertThat(each.costsPoints()).isTrue();
            assertThat(summary.edition().children(each.requirement().id())).isEmpty();
        });
        assertThat(summary.all().zero()).isEqualTo(2);
        assertThat(summary.all().count(Standing.BELOW, MARK)).isEqualTo(2);
    }

    @Test
    void anEstimateStandsBelowOpenOrReaches() {
        assertThat(Standing.of(range("0", "84.99"), MARK)).isEqualTo(Standing.BELOW);
        assertThat(Standing.of(range("0", "85"), MARK)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of(range("84.99", "100"), MARK)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of(range("85", "100"), MARK)).isEqualTo(Standing.REACHES);
        NationalSummary summary = rolledUp(List.of(counted("a.json", "ก", 2566)));
        assertThat(summary.passMark())
                .hasValueSatisfying(mark -> assertThat(mark).isEqualByComparingTo(MARK));
    }

    @Test
    void aLongNameIsCutAndLosesItsControlCharacters() {
        StationUnit unit = StationUnit.of(Station.of(Text.of("ก\u0007\n" + "ข".repeat(100_000))));
        assertThat(unit.name().in(Language.TH))
                .hasSize(StationUnit.LONGEST)
                .startsWith("ก ข")
                .endsWith("…");
    }

    private static ScoreRange range(String low, String high) {
        return new ScoreRange(new BigDecimal(low), new BigDecimal(high));
    }

    private static NationalSummary rolledUp(List<DossierResult> results) {
        RollUp all = new RollUp(Editions.standard());
        results.forEach(all::add);
        return all.summary(DAY).orElseThrow();
    }

    private static Counted counted(String source, String name, int year) {
        return new Counted(source, StationResult.of(CHECKLIST.assess(dossier(name, year), DAY)));
    }

    private static Counted unnamed(String source) {
        Dossier dossier = Dossier.of("police-station:2566", 2566, Station.UNKNOWN);
        return new Counted(source, StationResult.of(CHECKLIST.assess(dossier, DAY)));
    }

    private static Dossier dossier(String name, int year) {
        return Dossier.of("police-station:2566", year, Station.of(Text.of("สถานีตำรวจภูธรสมมติ" + name)));
    }
}
