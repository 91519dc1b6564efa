package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateReader;
import io.github.openita.model.time.DateReading;
import io.github.openita.model.time.DateText;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.ThaiDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes: an edition in a later year, an edition of one's own, Thai dates. */
class EditionRecipesTest {

    private static final Path OURS = Path.of("../ita-model/src/main/resources/io/github/openita/model/edition");

    private final List<String> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void uses_an_edition_in_a_later_year() {
        Station station = Station.of(Text.of("สถานีตำรวจภูธรสมมติ"));
        // tag::later-year
        MonthlySummary october =
                MonthlySummary.none(YearMonth.of(2026, 10), Text.of("ไม่มีการจัดซื้อจัดจ้าง")); // October 2569
        Dossier dossier = Dossier.of("police-station:2566", 2570, station).with(ProcurementSummary.of(october));
        Assessment assessment = Checklist.standard().assess(dossier, LocalDate.of(2026, 11, 15));

        RequirementAssessment firstHalf = assessment.requirement("O20.3");
        Text asked = firstHalf.requirement().text(); // the edition's words name fiscal year 2566
        Text meant = Optional.ofNullable(firstHalf.requirement().period())
                .map(period -> period.describe(assessment.fiscalYear()))
                .orElseThrow(); // October 2026 (B.E. 2569) – March 2027 (B.E. 2570)
        LocalDate dueOn = firstHalf.dueOn(); // 2027-05-31
        // end::later-year
        assertThat(asked.en()).endsWith("fiscal year 2566");
        assertThat(meant.en()).isEqualTo("October 2026 (B.E. 2569) – March 2027 (B.E. 2570)");
        assertThat(dueOn).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void adds_an_edition_of_ones_own() throws IOException {
        String copy = Files.readString(OURS.resolve("police-station-2566.json"));
        Files.writeString(folder.resolve("ours.json"), copy.replaceFirst("\"issuedFor\": 2566", "\"issuedFor\": 2570"));
        // tag::own-edition
        Editions editions = Editions.standard().with(folder.resolve("ours.json")); // refused if it is faulty
        Checklist checklist = Checklist.of(editions);
        DossierJson json = DossierJson.of(editions); // reads dossiers that name the new edition

        Edition edition = editions.find("police-station:2570").orElseThrow();
        // end::own-edition
        Dossier dossier = Dossier.of("police-station:2570", 2570, Station.UNKNOWN);
        assertThat(json.read(json.write(dossier), "dossier.json")).isEqualTo(dossier);
        assertThat(checklist.assess(dossier, LocalDate.of(2027, 5, 31)).edition())
                .isEqualTo(edition);
    }

    @Test
    void writes_and_reads_thai_dates() {
        // tag::dates
        LocalDate day = LocalDate.of(2022, 12, 31);
        lines.add(ThaiDates.FULL.day(day));
        lines.add(ThaiDates.SHORT.withArabicDigits().day(day));
        lines.add(ThaiDates.ORDER.day(day));
        lines.add(DateText.day(day).en());
        lines.add(FiscalYear.containing(day).label().th());

        DateReading<LocalDate> read = DateReader.day("31 ธ.ค. 65"); // 2022-12-31
        DateReading<LocalDate> refused = DateReader.day("๒๙ ก.พ. ๒๕๖๖"); // no such day
        // end::dates
        assertThat(String.join("\n", lines))
                .isEqualTo(Markdown.read("docs/cookbook.md").block("text", "dates"));
        assertThat(read.value()).contains(day);
        assertThat(refused).isEqualTo(new DateReading.Refused<LocalDate>(DateReading.Reason.NO_SUCH_DAY));
    }
}
