package io.github.openita.checklist.template.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAction;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskFollowUp;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WorkLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskTemplateTest {

    private static final RiskTemplate TEMPLATE = RiskTemplate.standard();
    private static final Checklist CHECKLIST = Checklist.standard();
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2023, 1, 10);
    private static final MonthRange YEAR = new MonthRange(YearMonth.of(2023, 2), YearMonth.of(2023, 9));
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"));
    private static final RiskFacts FACTS = RiskFacts.of(STATION, 2566).assessed(DAY);

    private static RiskAssessment draft(RiskFacts facts) {
        return Objects.requireNonNull(TEMPLATE.draft(facts, EDITION).assessment());
    }

    private static Assessment assess(CorruptionRiskManagement content) {
        Dossier dossier = Dossier.of("police-station:2566", 2566, STATION).with(content);
        return CHECKLIST.assess(dossier, DAY).only("O25");
    }

    private static RiskAssessment each(RiskAssessment assessment, UnaryOperator<Risk> change) {
        List<Risk> risks = assessment.risks().stream().map(change).toList();
        return new RiskAssessment(
                assessment.fiscalYear(), assessment.assessedOn(), assessment.matrix(), risks, assessment.files());
    }

    private static RiskAssessment rated(RiskAssessment assessment, int likelihood, int impact) {
        return each(assessment, risk -> risk.rated(RiskRating.of(likelihood, impact)));
    }

    private static List<String> open(Assessment assessment) {
        return assessment.requirements().stream()
                .filter(each -> each.outcome() != Outcome.PASS && each.outcome() != Outcome.NOT_APPLICABLE)
                .map(RequirementAssessment::id)
                .toList();
    }

    private static List<String> found(Assessment assessment, ProblemKind kind) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::location)
                .map(location -> location.pointer())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyWorkLineHasFourRisksOrMoreInBothLanguages(WorkLine line) {
        List<Risk> risks = draft(FACTS).risks().stream()
                .filter(risk -> risk.workLine() == line)
                .toList();

        assertThat(risks).hasSizeGreaterThanOrEqualTo(4).allSatisfy(risk -> {
            assertThat(Stream.of(Objects.requireNonNull(risk.process()).name(), risk.event(), risk.cause()))
                    .allSatisfy(text ->
                            assertThat(Objects.requireNonNull(text).bilingual()).isTrue());
            assertThat(risk.measures())
                    .isNotEmpty()
                    .allSatisfy(measure -> assertThat(
                                    Stream.of(measure.action(), measure.owner(), measure.indicator(), measure.target()))
                            .allSatisfy(text -> assertThat(
                                            Objects.requireNonNull(text).bilingual())
                                    .isTrue()));
        });
    }

    @Test
    void everyRiskOfTheDraftIsFoundUnrated() {
        RiskAssessment draft = draft(FACTS);

        Assessment assessment = assess(CorruptionRiskManagement.of(draft));

        assertThat(draft.risks())
                .hasSize(24)
                .allSatisfy(risk -> assertThat(risk.rating()).isNull())
                .doesNotHaveDuplicates();
        String[] unrated = IntStream.range(0, 24)
                .mapToObj(risk -> "/disclosures/O25/content/assessment/risks/" + risk + "/rating")
                .toArray(String[]::new);
        assertThat(found(assessment, ProblemKind.MISSING)).contains(unrated);
        assertThat(open(assessment)).containsExactlyInAnyOrder("O25.1", "O25.1.2", "O25.4", "O25.4.4", "O25.5");
    }

    @Test
    void withRatingsFilesAndReportNothingIsOpen() {
        RiskAssessment rated = rated(draft(FACTS.during(YEAR)), 3, 4)
                .withFiles(FileRef.of("https://sommut.police.example/risk.pdf", FileFormat.PDF));
        RiskFollowUp followUp = TEMPLATE.followUp(rated);
        RiskAction[] done = followUp.actions().stream()
                .map(action -> RiskAction.of(Objects.requireNonNull(action.measure()), Text.of("ดำเนินการแล้ว")))
                .toArray(RiskAction[]::new);

        Assessment assessment =
                assess(CorruptionRiskManagement.of(rated).withFollowUp(RiskFollowUp.of(DAY.plusMonths(5), done)));

        assertThat(open(assessment)).isEmpty();
        assertThat(assessment.findings()).extracting(Finding::kind).containsOnly(ProblemKind.ADDRESS_MISSING);
    }

    @Test
    void theDraftIsReadBackAsItWasWritten() {
        CorruptionRiskManagement draft = TEMPLATE.draft(FACTS.during(YEAR), EDITION);
        DossierJson json = DossierJson.standard();

        byte[] written =
                json.write(Dossier.of("police-station:2566", 2566, STATION).with(draft));

        assertThat(json.read(written, "draft").get(CorruptionRiskManagement.class))
                .contains(draft);
    }

    @Test
    void theReportHasALineForEveryMeasureThatSaysNothingYet() {
        RiskAssessment draft = draft(FACTS);

        RiskFollowUp followUp = TEMPLATE.followUp(draft);

        assertThat(followUp.actions())
                .extracting(RiskAction::measure)
                .containsExactlyElementsOf(draft.risks().stream()
                        .flatMap(risk -> risk.measures().stream())
                        .map(RiskMeasure::id)
                        .toList());
        assertThat(open(assess(CorruptionRiskManagement.of(draft).withFollowUp(followUp))))
                .contains("O25.5");
    }

    @Test
    void risksAboveTheAppetiteNeedMeasureOwnerAndDate() {
        RiskAssessment above = rated(draft(FACTS), 2, 2);
        RiskAssessment accepted = rated(draft(FACTS), 1, 3);
        RiskAssessment dated = rated(draft(FACTS.during(YEAR)), 2, 2);
        RiskAssessment none = each(dated, Risk::withMeasures);
        RiskAssessment nobody = each(
                dated, risk -> risk.withMeasures(new RiskMeasure("M", Text.of("มาตรการ"), null, YEAR, null, null)));

        String first = "/disclosures/O25/content/assessment/risks/0/measures";
        assertThat(found(assess(CorruptionRiskManagement.of(above)), ProblemKind.ABOVE_APPETITE))
                .contains(first + "/0/period", first + "/1/period")
                .hasSize(28);
        assertThat(found(assess(CorruptionRiskManagement.of(accepted)), ProblemKind.ABOVE_APPETITE))
                .isEmpty();
        assertThat(found(assess(CorruptionRiskManagement.of(dated)), ProblemKind.ABOVE_APPETITE))
                .isEmpty();
        assertThat(found(assess(CorruptionRiskManagement.of(none)), ProblemKind.EMPTY))
                .contains(first);
        assertThat(found(assess(CorruptionRiskManagement.of(nobody)), ProblemKind.MISSING))
                .contains(first + "/0/owner");
    }

    @Test
    void theCriteriaHaveTheLevelsOfTheEditionAndCoverEveryCell() {
        RiskMatrix matrix = TEMPLATE.matrix(STATION, EDITION);

        List<RiskLevel> levels = IntStream.rangeClosed(1, 25)
                .mapToObj(score -> matrix.levelOf(score).orElseThrow())
                .toList();
        assertThat(levels.stream().collect(Collectors.groupingBy(level -> level, Collectors.counting())))
                .containsEntry(RiskLevel.LOW, 3L)
                .containsEntry(RiskLevel.MEDIUM, 6L)
                .containsEntry(RiskLevel.HIGH, 7L)
                .containsEntry(RiskLevel.VERY_HIGH, 9L);
        assertThat(Objects.requireNonNull(matrix.source()).in(Language.TH))
                .contains("สถานีตำรวจภูธรสมมติ")
                .doesNotContain("{");
    }

    @Test
    void aStationMayHaveCriteriaOfThreeByThreeAndOwnersOfItsOwn() {
        RiskScale three = RiskScale.of(step(1), step(2), step(3));
        RiskMatrix matrix = RiskMatrix.of(
                        three,
                        three,
                        RiskBand.of(RiskLevel.LOW, 1, 2),
                        RiskBand.of(RiskLevel.MEDIUM, 3, 4),
                        RiskBand.of(RiskLevel.HIGH, 5, 9))
                .accepting(RiskLevel.MEDIUM);
        Text owner = Text.of("สารวัตรจราจร", "Inspector (Traffic)");

        RiskAssessment draft = draft(FACTS.withMatrix(matrix).withOwner(WorkLine.TRAFFIC, owner));
        Assessment assessment = assess(CorruptionRiskManagement.of(rated(draft, 2, 2)));

        assertThat(draft.matrix()).isEqualTo(matrix);
        assertThat(draft.risks())
                .allSatisfy(risk -> assertThat(risk.measures())
                        .allSatisfy(measure -> assertThat(owner.equals(measure.owner()))
                                .isEqualTo(risk.workLine() == WorkLine.TRAFFIC)));
        assertThat(open(assessment)).containsExactlyInAnyOrder("O25.1", "O25.1.2", "O25.5");
        assertThat(Arrays.asList(ProblemKind.ABOVE_APPETITE, ProblemKind.UNUSUAL_SCALE))
                .allSatisfy(kind -> assertThat(found(assessment, kind)).isEmpty());
    }

    private static ScaleStep step(int score) {
        return ScaleStep.of(score, Text.of("ระดับ " + score), Text.of("คำอธิบาย"));
    }
}
