package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Tally;
import io.github.openita.model.content.UntypedContent;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.station.Station;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds of every assessment: its order, its sameness, its counts; and what is not asked for or not given. */
class EngineTest {

    private static final int THREADS = 8;

    @Test
    void findingsAreInTheOrderOfTheEditionWhatIsOfNoItemFirst() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);
        Map<String, Integer> items = new HashMap<>();
        Map<String, Integer> requirements = new HashMap<>();
        for (DisclosureItem item : Samples.EDITION.items()) {
            items.put(item.code(), items.size() + 1);
            item.requirements().forEach(each -> requirements.put(each.id(), requirements.size() + 1));
        }

        assertThat(assessment.findings().stream()
                        .map(finding -> items.getOrDefault(
                                String.valueOf(finding.subject().item()), 0)))
                .isSorted();
        for (String item : items.keySet()) {
            assertThat(assessment.findings().stream()
                            .filter(finding -> item.equals(finding.subject().item()))
                            .map(finding -> requirements.getOrDefault(
                                    String.valueOf(finding.subject().requirement()), 0)))
                    .isSorted();
        }
    }

    @Test
    void rowsAreInTheirOwnOrderTheTenthAfterTheSecond() {
        JsonTree tree = Samples.completeTree();
        for (int row : new int[] {2, 10, 19}) {
            tree.remove("/disclosures/O1/content/manpower/rows/" + row + "/position");
        }

        assertThat(Samples.assess(tree).findings("O1.2"))
                .extracting(finding -> finding.location().pointer())
                .containsExactly(
                        "/disclosures/O1/content/manpower/rows/2/position",
                        "/disclosures/O1/content/manpower/rows/10/position",
                        "/disclosures/O1/content/manpower/rows/19/position");
    }

    @Test
    void theSameDossierGivesTheSameAssessment() {
        Assessment one = Checklist.standard().assess(Samples.gaps(), Samples.GAPS_ON);
        Assessment other = Checklist.standard().assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(other).isEqualTo(one);
    }

    @Test
    void threadsShareOneChecklist() throws Exception {
        Checklist shared = Checklist.standard();
        List<Dossier> dossiers = List.of(Samples.gaps(), Samples.complete(), Samples.empty());
        List<Assessment> expected = dossiers.stream()
                .map(dossier -> Samples.CHECKLIST.assess(dossier, Samples.GAPS_ON))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Assessment>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return dossiers.stream()
                            .map(dossier -> shared.assess(dossier, Samples.GAPS_ON))
                            .toList();
                }));
            }
            start.countDown();
            for (Future<List<Assessment>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void countsAreOfEveryRequirement() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);
        Tally tally = assessment.tally();

        assertThat(tally.total()).isEqualTo(260);
        assertThat(tally.passes(Basis.COMPUTED) + tally.passes(Basis.STATED) + tally.passes(Basis.ATTESTED))
                .isEqualTo(tally.count(Outcome.PASS));
        assertThat(assessment.open())
                .hasSize(tally.count(Outcome.FAIL)
                        + tally.count(Outcome.NOT_PROVIDED)
                        + tally.count(Outcome.NEEDS_REVIEW));
    }

    @Test
    void aContentAloneIsAssessedAsItsItemWithoutWhatStandsAroundIt() {
        ProcurementSummary summary =
                Samples.complete().get(ProcurementSummary.class).orElseThrow();

        Assessment assessment = Samples.CHECKLIST.assess(summary);

        assertThat(assessment.items()).hasSize(1);
        assertThat(assessment.requirements()).hasSize(15).allMatch(each -> each.outcome() == Outcome.PASS);
        assertThat(assessment.findings()).extracting(Finding::kind).containsExactly(ProblemKind.ADDRESS_MISSING);
    }

    @Test
    void whatTheDisclosureMustSayIsNotProvidedWithAContentAlone() {
        OrganizationInfo info = Samples.complete().get(OrganizationInfo.class).orElseThrow();

        Assessment assessment = Samples.CHECKLIST.assess(info);

        assertThat(assessment.requirement("O1.4").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(assessment.requirement("O1.4.1").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(assessment.requirement("O1.3").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
    }

    @Test
    void anAddressWithoutContentIsNoContent() {
        Dossier dossier =
                Samples.complete().with("procurement-summary", Disclosure.at("https://bangsommut.police.example/o20"));

        Assessment assessment = Samples.assess(dossier);

        assertThat(assessment.item("O20").requirements()).allMatch(each -> each.outcome() == Outcome.NOT_PROVIDED);
        assertThat(assessment.findings())
                .filteredOn(finding -> "O20".equals(finding.subject().item()))
                .extracting(Finding::kind)
                .containsExactly(ProblemKind.CONTENT_MISSING);
    }

    @Test
    void anotherItemsContentIsNoContent() {
        Dossier dossier = Samples.complete()
                .with(
                        "procurement-summary",
                        Disclosure.of(OrganizationInfo.of().withLastChangedOn(LocalDate.of(2566, 2, 1)))
                                .withUrl("https://a.example"))
                .with(Station.UNKNOWN);

        Assessment assessment = Samples.assess(dossier);

        assertThat(assessment.item("O20").requirements()).allMatch(each -> each.outcome() == Outcome.NOT_PROVIDED);
        assertThat(assessment.findings())
                .filteredOn(finding -> "O20".equals(finding.subject().item()))
                .extracting(Finding::kind)
                .containsExactly(ProblemKind.WRONG_CONTENT);
    }

    @Test
    void untypedContentUnderAKeyThatHasARecordIsNoContent() {
        Dossier dossier = Samples.complete()
                .with("procurement-summary", Disclosure.of(new UntypedContent(Map.of("months", List.of()))));

        assertThat(Samples.assess(dossier).item("O20").requirements())
                .allMatch(each -> each.outcome() == Outcome.NOT_PROVIDED);
    }

    @Test
    void whatTheEditionDoesNotAskForIsNamed() {
        Dossier dossier = Samples.complete().with("parking-lots", Disclosure.of(new UntypedContent(Map.of("a", "b"))));

        Assessment assessment = Samples.assess(dossier);

        assertThat(assessment.findings().get(0)).satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.NOT_ASKED_FOR);
            assertThat(finding.location().pointer()).isEqualTo("/disclosures/parking-lots");
            assertThat(finding.subject().item()).isNull();
        });
        assertThat(Samples.changes(Samples.assessComplete(), assessment)).isEmpty();
    }

    @Test
    void anUnknownEditionIsRefused() {
        Dossier dossier = Dossier.of("police-station:2599", 2599, Station.UNKNOWN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.assess(dossier))
                .withMessageContaining("police-station:2599");
    }
}
