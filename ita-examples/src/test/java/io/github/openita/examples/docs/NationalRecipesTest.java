package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.RequirementTally;
import io.github.openita.examples.nation.SampleNation;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.national.NationalDocuments;
import io.github.openita.export.national.NationalRun;
import io.github.openita.export.publish.Publisher;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes: the whole country. */
class NationalRecipesTest {

    @TempDir
    private Path folder;

    @Test
    void rolls_up_the_dossiers_of_many_stations() throws IOException {
        Path dossiers = folder.resolve("dossiers.zip");
        Path out = folder.resolve("out");
        SampleNation.write(Path.of("samples"), dossiers, 12);
        // tag::national
        LocalDate day = LocalDate.of(2023, 5, 2);
        NationalSummary summary = NationalRun.of(Editions.standard(), 2) // threads
                .run(dossiers, out, day, (done, all) -> {}, ready -> {}) // a folder or a ZIP
                .orElseThrow();
        RequirementTally worst = summary.mostMissed(1).get(0); // what most stations miss
        Publisher.of(1)
                .write(
                        NationalDocuments.create().files(summary, List.of(DocumentFormat.PDF), Language.TH),
                        out,
                        (written, all) -> {});
        // end::national
        assertThat(summary.stations()).hasSize(12);
        assertThat(worst.missed()).isPositive();
        assertThat(out.resolve("national-th.pdf")).isNotEmptyFile();
    }
}
