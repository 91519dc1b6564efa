package io.github.openita.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.Samples;
import io.github.openita.export.VeraPdf;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.CellValue.Judged;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the head, the officer and the reviewer find in the report. */
class ChecklistReportTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 15);
    private static final int ALL = 2;
    private static final int TO_SIGN = 3;

    private static Document report(Assessment assessment, Language language) {
        return ChecklistReport.create().of(assessment, language);
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(document, DocumentFormat.PDF, out);
        return out.toByteArray();
    }

    private static Stream<Row> rows(Document report, int section) {
        return report.sections().get(section).blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .filter(row -> row.kind() == Row.Kind.BODY);
    }

    private static String text(Row row, int cell) {
        return row.cells().get(cell).value() instanceof CellValue.Words words
                ? words.prose().text()
                : "";
    }

    @Test
    void everyRequirementStandsOnceWithItsOutcome() {
        Assessment assessment = Samples.assessed("gaps", FEBRUARY);
        Map<String, Outcome> shown = rows(report(assessment, Language.TH), ALL)
                .collect(Collectors.toMap(
                        row -> text(row, 0), row -> ((Judged) row.cells().get(3).value()).outcome()));
        Map<String, Outcome> expected = assessment.requirements().stream()
                .collect(Collectors.toMap(RequirementAssessment::id, RequirementAssessment::outcome));
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void passesNameTheirBasisAndNothingElseHasOne() {
        Assessment assessment = Samples.assessed("gaps", FEBRUARY);
        rows(report(assessment, Language.EN), ALL)
                .forEach(row -> assertThat(text(row, 4).isEmpty())
                        .as(text(row, 0))
                        .isEqualTo(assessment.requirement(text(row, 0)).basis() == null));
    }

    @Test
    void whatCostsPointsIsThereWithItsRemedy() {
        Assessment assessment = Samples.assessed("gaps", FEBRUARY);
        String fix = rows(report(assessment, Language.TH), 1)
                .map(row -> text(row, 0) + " " + text(row, 3))
                .collect(Collectors.joining("\n"));
        assessment.findings().stream()
                .filter(each -> each.outcome() == Outcome.FAIL)
                .forEach(each -> assertThat(fix).contains(each.hint().in(Language.TH)));
    }

    @Test
    void theSheetToSignListsWhatAwaitsAReviewerAndNothingElse() {
        Assessment assessment = Samples.assessed("gaps", FEBRUARY);
        List<String> listed = rows(report(assessment, Language.TH), TO_SIGN)
                .map(row -> text(row, 0))
                .toList();
        List<String> awaited = assessment.standings().stream()
                .flatMap(item -> item.awaiting().stream())
                .toList();
        assertThat(listed).isNotEmpty().isEqualTo(awaited);
    }

    @Test
    void withNothingToSignThereIsNoPlaceForASignature() {
        Assessment assessment = Samples.assessed("complete", LocalDate.of(2023, 4, 30));
        List<Block> sheet =
                report(assessment, Language.TH).sections().get(TO_SIGN).blocks();
        assertThat(sheet).noneMatch(SignatureBlock.class::isInstance).anyMatch(Paragraph.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "gaps, 2023-02-15, TH",
        "gaps, 2023-09-01, EN",
        "empty, 2023-09-01, TH",
        "empty, 2023-09-01, EN",
        "complete, 2023-04-30, TH",
        "provincial, 2023-06-01, EN"
    })
    void thePageForTheHeadIsOnePage(String sample, LocalDate asOf, Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(report(Samples.assessed(sample, asOf), language)))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).containsAnyOf("ควรแก้ไขข้อใดก่อน", "สิ่งที่ต้องแก้ไข", "What to fix");
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).contains(language == Language.TH ? "คะแนนโดยประมาณ" : "Estimated score");
        }
    }

    @Test
    void isArchivableAndAccessible() throws Exception {
        byte[] pdf = pdf(report(Samples.assessed("gaps", FEBRUARY), Language.TH));
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void countsOnTheFirstPageAreThoseOfTheTable() throws IOException {
        Assessment assessment = Samples.assessed("gaps", FEBRUARY);
        Map<Outcome, Long> counted = assessment.requirements().stream()
                .map(RequirementAssessment::outcome)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        try (PDDocument pdf = Loader.loadPDF(pdf(report(assessment, Language.EN)))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains(
                            "passed " + counted.get(Outcome.PASS),
                            "failed " + counted.get(Outcome.FAIL),
                            "not provided " + counted.get(Outcome.NOT_PROVIDED),
                            "awaits a reviewer " + counted.get(Outcome.NEEDS_REVIEW));
        }
    }
}
