package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes: write JSON, and read what is no dossier. */
class JsonRecipesTest {

    private final List<String> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void writes_a_dossier_and_an_assessment() throws IOException {
        Dossier dossier = Dossier.of("police-station:2566", 2566, Station.of(Text.of("สถานีตำรวจภูธรสมมติ")));
        // tag::write
        DossierJson json = DossierJson.standard(); // thread-safe, like the checklist
        Files.write(folder.resolve("dossier.json"), json.write(dossier));

        Assessment assessment = Checklist.standard().assess(dossier, LocalDate.of(2023, 2, 15));
        Files.write(folder.resolve("assessment.json"), AssessmentJson.bytes(assessment));
        // end::write
        assertThat(json.read(folder.resolve("dossier.json"))).isEqualTo(dossier);
        assertThat(folder.resolve("assessment.json")).content().contains("\"schemaVersion\"", "\"findings\"");
    }

    @Test
    void says_everything_that_is_wrong_with_bad_input() throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, """
                {
                  "edition": "police-station:2566",
                  "fiscalYear": 2023,
                  "station": { "name": { "ful": { "th": "สภ.สมมติ" } } },
                  "disclosures": { "O20": { "publishedOn": "2566-02-14" } }
                }
                """, StandardCharsets.UTF_8);
        // tag::bad-input
        try {
            Dossier dossier = DossierJson.standard().read(file);
            lines.add("read: " + dossier.fiscalYear());
        } catch (InvalidInputException e) {
            for (InputProblem problem : e.problems()) {
                lines.add(problem.line() + ":" + problem.column() + " " + problem.location() + " "
                        + problem.message().in(Language.EN));
            }
        }
        // end::bad-input
        assertThat(String.join("\n", lines))
                .isEqualTo(Markdown.read("docs/cookbook.md").block("text", "bad-input"));
    }
}
