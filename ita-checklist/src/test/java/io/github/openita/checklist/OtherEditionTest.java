package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Comparison;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.UntypedContent;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.ExecutivePost;
import io.github.openita.model.content.organization.Manpower;
import io.github.openita.model.content.organization.ManpowerRow;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Attestation;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.Reviewer;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition of another agency: it asks some of what the code knows, some of what it does not, and in other numbers. */
class OtherEditionTest {

    private static final String PERIOD_OF_MONTHS = "\"period\": {\"months\": [7, 12], \"atLeast\": true}";
    private static final LocalDate AS_OF = LocalDate.of(2027, 6, 1);
    private static final YearMonth APRIL = YearMonth.of(2027, 4);
    private static final Text NONE = Text.of("ไม่มีการจัดซื้อจัดจ้าง");
    private static final Procurement BOUGHT = Procurement.of(Text.of("ซื้อกระดาษ"));

    private static String edition() {
        try (InputStream in =
                Objects.requireNonNull(OtherEditionTest.class.getResourceAsStream("sample-clinic-2570.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checklist checklist(String edition) {
        return Checklist.of(Editions.standard()
                .with(new ByteArrayInputStream(edition.getBytes(StandardCharsets.UTF_8)), "clinic.json"));
    }

    private static Dossier dossier(Content... contents) {
        Dossier dossier = Dossier.of("sample-clinic:2570", 2570, Station.of(Text.of("คลินิกตัวอย่าง")));
        for (Content content : contents) {
            dossier = dossier.with(Disclosure.of(content).withUrl("https://clinic.example"));
        }
        return dossier;
    }

    private static Assessment assess(Dossier dossier) {
        return checklist(edition()).assess(dossier, AS_OF);
    }

    private static Assessment assess(Content... contents) {
        return assess(dossier(contents));
    }

    private static ProcurementSummary summary(int months) {
        ProcurementSummary summary = ProcurementSummary.of();
        for (int i = 0; i < months; i++) {
            summary = summary.with(MonthlySummary.of(APRIL.plusMonths(i), BOUGHT));
        }
        return summary;
    }

    private static Attestation accepted(String... requirements) {
        return Attestation.accepted(new Reviewer("นายตรวจทาน ตัวอย่าง", Text.of("กรรมการ")), AS_OF, requirements);
    }

    @Test
    void editionsAreComparedByWhatTheyAskNotByNumbers() {
        Comparison since = assess(summary(6)).compareTo(Samples.assess(Samples.empty()));
        assertThat(since.won())
                .isNotEmpty()
                .allMatch(each -> each.before()
                        .requirement()
                        .criterion()
                        .equals(each.now().requirement().criterion()));
        assertThat(since.won())
                .anyMatch(each -> !each.before().id().equals(each.now().id()));
        assertThat(since.dropped()).isNotEmpty();
    }

    @Test
    void aCriterionThatTheCodeDoesNotKnowNeedsAReview() {
        Assessment assessment = assess(summary(6));

        assertThat(assessment.requirement("C1.1").basis()).isEqualTo(Basis.STATED);
        assertThat(assessment.requirement("C1.2").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(assessment.requirement("C1.3").basis()).isEqualTo(Basis.COMPUTED);
        assertThat(assessment.findings("C1.2")).extracting(Finding::kind).containsExactly(ProblemKind.REVIEW_NEEDED);
    }

    @Test
    void andPassesWhenAReviewerHasSigned() {
        Disclosure<?> signed = Disclosure.of(summary(6)).with(accepted("C1.2"));

        Assessment assessment = assess(dossier().with(signed));

        assertThat(assessment.requirement("C1.2").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assessment.item("C1").isComplete()).isTrue();
    }

    @Test
    void nothingIsSaidOfWhatTheEditionDoesNotAsk() {
        Assessment assessment = assess(summary(6));

        assertThat(assessment.findings())
                .filteredOn(finding -> finding.outcome() != null)
                .isNotEmpty()
                .allMatch(finding -> finding.subject().requirement() != null);
        assertThat(assessment.findings())
                .filteredOn(finding -> "C1".equals(finding.subject().item()))
                .extracting(Finding::kind)
                .containsExactly(ProblemKind.REVIEW_NEEDED);
    }

    @Test
    void whatIsOnlyAdvisedCostsNoPoints() {
        Assessment assessment = assess(summary(5));

        RequirementAssessment half = assessment.requirement("C1.3");
        assertThat(half.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(half.severity()).isEqualTo(Severity.WARNING);
        assertThat(half.costsPoints()).isFalse();
        assertThat(assessment.findings("C1.3"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void aLongerTimeThanAskedForWillDo() {
        ProcurementSummary more = summary(6).with(MonthlySummary.of(YearMonth.of(2027, 3), BOUGHT));

        assertThat(assess(more).requirement("C1.3").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aMonthThatSaysNothingIsNoMonthWithoutProcurement() {
        Checklist timeless = checklist(edition().replace(",\n          " + PERIOD_OF_MONTHS, ""));
        Dossier silent = dossier(ProcurementSummary.of(MonthlySummary.of(APRIL)));
        Dossier none = dossier(ProcurementSummary.of(MonthlySummary.none(APRIL, NONE)));

        assertThat(timeless.assess(silent, AS_OF).requirement("C1.1").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(timeless.assess(none, AS_OF).requirement("C1.1").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(timeless.assess(none, AS_OF).requirement("C1.3").outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"fiscalYear\": \"same\"}", "{\"asOf\": {\"month\": 6}}", "{\"from\": {\"month\": 1}}"})
    void aTimeOfAKindThatTheRuleDoesNotKnowIsLeftToAReviewer(String period) {
        Checklist other = checklist(edition().replace(PERIOD_OF_MONTHS, "\"period\": " + period));

        Assessment assessment = other.assess(dossier(summary(6)), AS_OF);

        assertThat(assessment.requirement("C1.3").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
    }

    private static OrganizationInfo manpower(LocalDate asOf) {
        return OrganizationInfo.of()
                .withManpower(new Manpower(asOf, List.of(new ManpowerRow(null, "พยาบาล", null, 4))))
                .withExecutives(List.of(new Executive(
                        ExecutivePost.stationHead(Text.of("หัวหน้า")),
                        Person.of("นาย", "ทดสอบ", "ตัวอย่าง"),
                        new FileRef(null, null, null),
                        null,
                        null,
                        null)));
    }

    @Test
    void anAsOfMonthIsNotTakenForADayThatIsRight() {
        assertThat(assess(manpower(LocalDate.of(2027, 3, 31)))
                        .requirement("C3.1")
                        .outcome())
                .isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(assess(manpower(LocalDate.of(2020, 1, 1)))
                        .requirement("C3.1")
                        .outcome())
                .isEqualTo(Outcome.NEEDS_REVIEW);
    }

    @Test
    void anEditionMayAskForAReviewWhereTheCodeWouldNot() {
        OrganizationInfo info = manpower(LocalDate.of(2027, 3, 31));

        assertThat(assess(info).requirement("C3.2").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        Disclosure<?> signed = Disclosure.of(info).with(accepted("C3"));
        assertThat(assess(dossier().with(signed)).requirement("C3.2").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assess(OrganizationInfo.of()).requirement("C3.2").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
    }

    @Test
    void whatIsOnlyPermittedIsForInformation() {
        Assessment assessment = assess(manpower(LocalDate.of(2027, 3, 31)));

        assertThat(assessment.requirement("C3.3").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(assessment.findings("C3.3"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void contentOfAnUnknownKeyIsLeftToAReviewer() {
        Disclosure<UntypedContent> menu = Disclosure.of(new UntypedContent(Map.of("menu", List.of("ข้าวต้ม"))));

        Assessment open = assess(dossier().with("canteen", menu));
        Assessment signed = assess(dossier().with("canteen", menu.with(accepted("C2"))));

        assertThat(open.requirement("C2.1").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(open.requirement("C2.2").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(signed.requirement("C2.1").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(signed.requirement("C2.2").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void anItemOfAnUnknownKeyIsSettledByItsAddressAndOneSignature() {
        Disclosure<?> address = Disclosure.at("https://clinic.example/canteen");

        Assessment open = assess(dossier().with("canteen", address));
        Assessment signed = assess(dossier().with("canteen", address.with(accepted("C2"))));

        assertThat(open.requirement("C2.1").outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(signed.item("C2").isComplete()).isTrue();
        assertThat(signed.item("C2").tally().passes(Basis.ATTESTED))
                .isEqualTo(signed.item("C2").tally().count(Outcome.PASS));
    }

    @Test
    void damagedTextInContentOfAnUnknownKeyIsFoundWhereItsJsonHasIt() {
        UntypedContent menu = new UntypedContent(Map.of("menu", List.of("ข้าวต้ม", "ข\ufffdาวผัด")));

        assertThat(assess(dossier().with("canteen", Disclosure.of(menu))).findings())
                .filteredOn(finding -> finding.kind() == ProblemKind.DAMAGED_TEXT)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.location().pointer()).isEqualTo("/disclosures/C2/content/menu/1"));
    }

    @Test
    void aDisclosureInWhichNothingIsIsNoneEvenWhenSigned() {
        Disclosure<UntypedContent> nothing =
                new Disclosure<>("\u00a0", null, null, List.of(), null, List.of(accepted("C2")), null);

        Assessment assessment = assess(dossier().with("canteen", nothing));

        assertThat(assessment.requirement("C2.1").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(assessment.findings())
                .filteredOn(finding -> "C2".equals(finding.subject().item()))
                .extracting(Finding::kind)
                .contains(ProblemKind.ITEM_MISSING);
    }

    @Test
    void whatTheEditionDoesNotAskForIsNamedByItsKey() {
        Assessment assessment = assess(dossier().with("anti-bribery-announcement", Disclosure.at("https://a.example")));

        assertThat(assessment.findings().get(0).kind()).isEqualTo(ProblemKind.NOT_ASKED_FOR);
        assertThat(assessment.findings().get(0).location().pointer())
                .isEqualTo("/disclosures/anti-bribery-announcement");
    }

    @Test
    void anItemWithoutADueDateIsNeverOverdue() {
        assertThat(assess(summary(1)).open()).isNotEmpty().allMatch(each -> each.due() == null);
    }
}
