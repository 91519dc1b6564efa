package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.content.manual.OfficerManual;
import io.github.openita.model.content.manual.OfficerManuals;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Attestation;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.dossier.Reviewer;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WorkLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recipes: assess a file, a dossier built in Java, one content alone; have a reviewer's word counted. */
class AssessRecipesTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void loads_and_assesses_a_file() {
        // tag::load
        Checklist checklist = Checklist.standard(); // thread-safe: build it once and share it
        Dossier dossier = DossierJson.standard().read(Path.of("samples/gaps.json"));
        Assessment assessment = checklist.assess(dossier, LocalDate.of(2023, 2, 15));

        for (RequirementAssessment open : assessment.item("O20").requirements()) {
            if (open.outcome().isOpen()) {
                lines.add(open.id() + " " + open.outcome());
                for (Finding finding : assessment.findings(open.id())) {
                    lines.add("  " + finding.message().in(Language.EN) + " (" + finding.location() + ")");
                }
            }
        }
        // end::load
        assertThat(lines)
                .contains(
                        "O20.3 FAIL",
                        "  “Monthly summaries” still lacks March 2023 (B.E. 2566) (/disclosures/O20/content/months)");
    }

    @Test
    void builds_part_of_a_dossier() {
        // tag::partial
        MonthlySummary november = MonthlySummary.none(YearMonth.of(2022, 11), Text.of("ไม่มีการจัดซื้อจัดจ้าง"))
                .publishedOn(LocalDate.of(2022, 12, 6));
        Disclosure<ProcurementSummary> procurement = Disclosure.of(ProcurementSummary.of(november))
                .withUrl("https://sommut.police.example/ita/procurement")
                .withFiles(
                        FileRef.of("https://sommut.police.example/ita/2022-11.pdf", FileFormat.PDF),
                        FileRef.of("https://sommut.police.example/ita/2022-11.xlsx", FileFormat.XLSX));
        Station station = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Provincial Police Station"))
                .withWebsite("https://sommut.police.example");

        Dossier dossier = Dossier.of("police-station:2566", 2566, station)
                .with(procurement) // its content says which item it answers
                .with("contact-and-feedback", Disclosure.at("https://sommut.police.example/contact")); // no content yet
        // end::partial
        Assessment assessment = Checklist.standard().assess(dossier, LocalDate.of(2023, 2, 15));
        assertThat(assessment.requirement("O20.5").basis()).isEqualTo(Basis.COMPUTED);
        assertThat(assessment.requirement("O5.1.1").outcome()).isEqualTo(Outcome.NOT_PROVIDED);
    }

    @Test
    void assesses_one_content_alone() {
        // tag::alone
        ProcurementSummary summary =
                ProcurementSummary.of(MonthlySummary.none(YearMonth.of(2022, 10), Text.of("ไม่มีการจัดซื้อจัดจ้าง")));
        Assessment assessment = Checklist.standard().assess(summary);

        Outcome noneStated = assessment.requirement("O20.4").outcome(); // PASS
        Outcome firstSixMonths = assessment.requirement("O20.3").outcome(); // FAIL: five months are lacking
        // end::alone
        assertThat(noneStated).isEqualTo(Outcome.PASS);
        assertThat(firstSixMonths).isEqualTo(Outcome.FAIL);
        assertThat(assessment.findings("O20.3")).hasSize(5);
        assertThat(assessment.items()).hasSize(1);
    }

    @Test
    void counts_a_reviewers_word() {
        // tag::attest
        Reviewer reviewer = new Reviewer("พันตำรวจโท รอบคอบ สมมติธรรม", Text.of("รองผู้กำกับการ"));
        LocalDate day = LocalDate.of(2023, 2, 14);
        FileRef file = FileRef.of("https://sommut.police.example/ita/traffic-manual.pdf", FileFormat.PDF);
        OfficerManual traffic = OfficerManual.of(WorkLine.TRAFFIC, Text.of("คู่มือการปฏิบัติงานจราจร"), file);
        Disclosure<OfficerManuals> manuals = Disclosure.of(OfficerManuals.of(traffic))
                .updatedOn(LocalDate.of(2023, 2, 1))
                .with(Attestation.accepted(reviewer, day, "O8.2.1", "O8.2.2")) // or "O8" for the whole item
                .with(Attestation.rejected(reviewer, day, Text.of("อ่านยาก"), "O8.2.4"));
        Dossier dossier = Dossier.of("police-station:2566", 2566, Station.of(Text.of("สถานีตำรวจภูธรสมมติ")))
                .with(manuals);

        Assessment assessment = Checklist.standard().assess(dossier, LocalDate.of(2023, 2, 15));
        lines.add(assessment.requirement("O8.2.1").outcome() + " "
                + assessment.requirement("O8.2.1").basis());
        lines.add(assessment.requirement("O8.2.4").outcome().name());
        lines.add(assessment.requirement("O8.2.3").outcome().name());
        // end::attest
        assertThat(lines).containsExactly("PASS ATTESTED", "FAIL", "NEEDS_REVIEW");
    }
}
