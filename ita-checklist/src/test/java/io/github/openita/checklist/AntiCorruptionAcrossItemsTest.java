package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.content.anticorruption.AntiCorruptionPlan;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.BriberyPolicyAnalysis;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.SituationFinding;
import io.github.openita.model.content.anticorruption.SituationSource;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What O28 says beside what other items say (R72, R73): a difference is remarked on, and lowers nothing. */
class AntiCorruptionAcrossItemsTest {

    private static final YearMonth MARCH = YearMonth.of(2023, 3);
    private static final MonthRange FIRST_HALF = new MonthRange(YearMonth.of(2022, 10), MARCH);
    private static final Text NONE = Text.of("ไม่มีเรื่องร้องเรียน", "No complaints");
    private static final Text ANALYSIS = Text.of("วิเคราะห์แล้ว", "Analysed");

    @Test
    void asManyComplaintsAsTheStatisticsHave() {
        assertThat(differences(beside(three(), complaints(3)))).isEmpty();
    }

    @Test
    void anotherNumberOfComplaintsIsRemarkedOn() {
        Assessment assessment = Samples.assess(beside(three(), complaints(4)));

        assertThat(differences(assessment)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R73");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.outcome()).isNull();
            assertThat(finding.location().pointer())
                    .isEqualTo("/disclosures/O28/content/plan/analysis/situation/0/count");
            assertThat(finding.message().th()).contains("O22").doesNotContain("3");
            assertThat(finding.message().en()).contains("O22");
        });
        assertThat(assessment.requirement("O28.3.2.1").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void complaintsAndCasesInRowsOfTheirOwnAreAddedUp() {
        PlanAnalysis twoRows = PlanAnalysis.of().withSituation(counted(2), counted(1));

        assertThat(differences(beside(twoRows, complaints(3)))).isEmpty();
        assertThat(differences(beside(twoRows, complaints(2))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().pointer())
                        .isEqualTo("/disclosures/O28/content/plan/analysis/situation"));
    }

    @Test
    void noneIsANumberOnBothSides() {
        PlanAnalysis none = PlanAnalysis.of()
                .withSituation(new SituationFinding(SituationSource.CORRUPTION_COMPLAINTS, null, null, NONE));
        ComplaintStatistics noFigure = new ComplaintStatistics(FIRST_HALF, MARCH, null, null, null, List.of(), NONE);

        assertThat(differences(beside(none, ComplaintStatistics.none(FIRST_HALF, MARCH, NONE))))
                .isEmpty();
        assertThat(differences(beside(none, noFigure))).isEmpty();
        assertThat(differences(beside(three(), noFigure))).hasSize(1);
        assertThat(differences(beside(none, complaints(1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().pointer()).endsWith("/situation/0/noneStatement"));
    }

    @Test
    void nothingIsComparedWithWhatIsNotKnown() {
        PlanAnalysis uncounted = PlanAnalysis.of()
                .withSituation(
                        counted(3), new SituationFinding(SituationSource.CORRUPTION_COMPLAINTS, null, ANALYSIS, null));
        ComplaintStatistics noTotal = new ComplaintStatistics(FIRST_HALF, MARCH, null, 2, 1, List.of(), null);

        assertThat(differences(withoutComplaints(three()))).isEmpty();
        assertThat(differences(beside(three(), noTotal))).isEmpty();
        assertThat(differences(beside(uncounted, complaints(1)))).isEmpty();
        assertThat(differences(withoutComplaints(three())
                        .with(CorruptionComplaints.of(new Contact(ContactKind.WEB, "https://a.example", null)))))
                .isEmpty();
    }

    @Test
    void thePolicyIsComparedByItsDay() {
        LocalDate announced = LocalDate.of(2023, 2, 20);
        PlanAnalysis former =
                PlanAnalysis.of().withBriberyPolicy(BriberyPolicyAnalysis.of(announced.minusYears(1), ANALYSIS));

        assertThat(differences(withoutComplaints(
                        PlanAnalysis.of().withBriberyPolicy(BriberyPolicyAnalysis.of(announced, ANALYSIS)))))
                .isEmpty();
        assertThat(differences(withoutComplaints(former))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R72");
            assertThat(finding.message().th()).contains("O23");
        });
        String policyKey = ContentTypes.keyOf(AntiBriberyAnnouncement.class);
        assertThat(differences(without(withoutComplaints(former), policyKey))).isEmpty();
    }

    @Test
    void aLaterReportIsAcceptedOnceAReviewerHasLooked() {
        JsonTree tree = Samples.completeTree();
        String report = "/disclosures/O28/content/report";
        tree.set(report + "/asOf", "2023-04").set(report + "/period/to", "2023-04");
        tree.setJson("/disclosures/O28/attestations", """
                [{'reviewer': {'name': 'พันตำรวจโท รอบคอบ สมมติธรรม', 'position': {'th': 'รองผู้กำกับการ (สอบสวน)'}},
                  'on': '2023-05-02', 'verdict': 'ACCEPTED', 'requirements': ['O28.7']}]
                """);

        Assessment assessment = Samples.assess(tree);

        assertThat(assessment.requirement("O28.7").outcome()).isEqualTo(Outcome.PASS);
        assertThat(assessment.requirement("O28.7").basis()).isEqualTo(Basis.ATTESTED);
    }

    private static SituationFinding counted(int count) {
        return SituationFinding.of(SituationSource.CORRUPTION_COMPLAINTS, count, ANALYSIS);
    }

    private static PlanAnalysis three() {
        return PlanAnalysis.of().withSituation(counted(3));
    }

    private static ComplaintStatistics complaints(int total) {
        return ComplaintStatistics.of(FIRST_HALF, MARCH, total, total, 0);
    }

    private static Dossier beside(PlanAnalysis analysis, ComplaintStatistics statistics) {
        return withoutComplaints(analysis)
                .with(CorruptionComplaints.of(new Contact(ContactKind.WEB, "https://a.example", null))
                        .withStatistics(statistics));
    }

    private static Dossier withoutComplaints(PlanAnalysis analysis) {
        Text title = Text.of("แผนปฏิบัติการต่อต้านการทุจริต", "Action plan against corruption");
        AntiCorruptionPlan plan = AntiCorruptionPlan.of(title, 2566).withAnalysis(analysis);
        Dossier bare = without(Samples.complete(), ContentTypes.keyOf(CorruptionComplaints.class));
        return bare.with(AntiCorruptionProgramme.of(plan));
    }

    private static Dossier without(Dossier dossier, String key) {
        Map<String, Disclosure<?>> rest = new TreeMap<>(dossier.disclosures());
        rest.remove(key);
        return new Dossier(
                dossier.edition(),
                dossier.fiscalYear(),
                dossier.station(),
                rest,
                dossier.committeeOrder(),
                dossier.measuresPlan());
    }

    private static List<Finding> differences(Dossier dossier) {
        return differences(Samples.assess(dossier));
    }

    private static List<Finding> differences(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == ProblemKind.DIFFERS_FROM_ITEM)
                .toList();
    }
}
