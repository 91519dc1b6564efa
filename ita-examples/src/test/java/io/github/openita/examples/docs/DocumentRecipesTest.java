package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Comparison;
import io.github.openita.checklist.calendar.CalendarFile;
import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.checklist.template.policy.PolicyFacts;
import io.github.openita.checklist.template.policy.PolicyTemplate;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.policy.PolicyDocument;
import io.github.openita.export.publish.FileNames;
import io.github.openita.export.publish.Published;
import io.github.openita.export.publish.Publisher;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.export.submission.PackageFault;
import io.github.openita.export.submission.PackageVerifier;
import io.github.openita.export.submission.SubmissionPackage;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes: documents, drafts, the package to submit, an estimate of the score. */
class DocumentRecipesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 30);
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();

    @TempDir
    private Path folder;

    private static Dossier complete() {
        return DossierJson.standard().read(Path.of("samples/complete.json"));
    }

    @Test
    void writes_a_document_of_ones_own() throws IOException {
        Path file = folder.resolve("own.pdf");
        // tag::own-document
        Table table = Table.of(
                "รายการ",
                List.of(Column.of("งาน", 3), Column.of("จำนวนเงิน (บาท)", 1)),
                List.of(Row.of(CellValue.text("จ้างซ่อมรถยนต์สายตรวจ"), CellValue.money(new BigDecimal("48000")))));
        Document document = Document.of(
                DocumentInfo.of("สรุปรายเดือน", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2022, 11, 5)),
                List.of(new Heading(1, "สรุปรายเดือน"), Paragraph.indented("ประจำเดือนตุลาคม ๒๕๖๕"), table));
        ItaExporter.create().write(document, DocumentFormat.PDF, file); // or DOCX, or XLSX
        // end::own-document
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void writes_the_documents_of_a_station() throws IOException {
        Dossier dossier = complete();
        // tag::station-documents
        Assessment assessment = Checklist.standard().assess(dossier, LocalDate.of(2023, 4, 30));
        List<StationDocument> documents = StationDocuments.create().of(dossier, assessment, Language.TH).stream()
                .filter(each -> each.id().equals("report") || each.id().equals("o20"))
                .toList();
        FileNames names = FileNames.of(dossier.station(), 2566);
        Published published = Publisher.of(2) // files at a time
                .write(Publisher.files(documents, List.of(DocumentFormat.PDF), names), folder, (written, all) -> {});
        // end::station-documents
        assertThat(published.failed()).isEmpty();
        assertThat(published.written()).hasSize(2).allMatch(Files::exists);
    }

    @Test
    void drafts_a_policy() {
        Station station = complete().station();
        // tag::draft-policy
        PolicyFacts facts = PolicyFacts.of(station, 2566)
                .announced(LocalDate.of(2023, 2, 20))
                .withChannels(Contact.of(ContactKind.WEB, "https://sommut.police.example/complaint"));
        AntiBriberyAnnouncement policy = PolicyTemplate.standard().draft(facts, EDITION);
        Document thai = PolicyDocument.create().of(policy, station, Language.TH, LocalDate.of(2023, 2, 20));
        // end::draft-policy
        assertThat(thai.sections()).isNotEmpty();
        assertThat(policy.announcedOn()).isEqualTo(LocalDate.of(2023, 2, 20));
    }

    @Test
    void makes_a_calendar_for_other_programs() {
        Station station = complete().station();
        // tag::calendar
        OitCalendar calendar = OitCalendar.of(EDITION, 2566);
        byte[] file = CalendarFile.write(calendar, station, Language.TH, LocalDate.of(2022, 10, 3)); // iCalendar
        LocalDate next = calendar.dueFrom(LocalDate.of(2023, 2, 15)).get(0).on(); // 2023-02-28
        // end::calendar
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR");
        assertThat(next).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void makes_a_package_and_looks_whether_it_was_changed() throws IOException {
        Dossier dossier = complete();
        Assessment assessment = Checklist.standard().assess(dossier, DAY);
        // tag::package
        Path zip = folder.resolve("submission.zip");
        SubmissionPackage.create().write(dossier, assessment, zip);
        List<PackageFault> faults = PackageVerifier.verify(zip); // none as long as nobody changes it
        // end::package
        assertThat(faults).isEmpty();
    }

    @Test
    void estimates_the_score() {
        Assessment assessment = Checklist.standard().assess(complete(), DAY);
        // tag::score
        Map<Integer, BigDecimal> questionnaires = Map.of(1, new BigDecimal("91.5"), 2, new BigDecimal("88"));
        ScoreEstimate estimate = ScoreEstimate.of(assessment, questionnaires).orElseThrow();
        BigDecimal low = estimate.total().low(); // indicators 3 to 8 are not known yet
        BigDecimal high = estimate.total().high();
        // end::score
        assertThat(low).isEqualByComparingTo("50.77");
        assertThat(high).isEqualByComparingTo("98.77");
    }

    @Test
    void says_what_to_fix_first_and_what_changed() {
        Dossier before = DossierJson.standard().read(Path.of("samples/gaps.json"));
        Assessment earlier = Checklist.standard().assess(before, DAY);
        Assessment assessment = Checklist.standard().assess(complete(), DAY);
        // tag::first
        FixFirst best = FixFirst.of(earlier).get(0); // most points for the least work
        String code = best.item().assessed().code(); // O30
        List<FixFirst.Task> tasks = best.tasks(); // one datum to correct
        Comparison changes = assessment.compareTo(earlier);
        int won = changes.won().size(); // requirements open then, and no longer
        // end::first
        assertThat(code).isEqualTo("O30");
        assertThat(tasks).hasSize(1);
        assertThat(won).isPositive();
    }
}
