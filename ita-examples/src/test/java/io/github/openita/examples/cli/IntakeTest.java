package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook from the command line, out and in. */
class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void aDossierGoesOutAndComesBackAsTheSameBytes() throws IOException {
        Path book = folder.resolve("book.xlsx");
        Path dossier = folder.resolve("dossier.json");
        Run out = Run.of("template", "--out", book.toString(), "--from", "samples/complete.json");
        assertThat(out.status()).as(out.err()).isZero();
        Run in = Run.of("import", book.toString(), "--out", dossier.toString(), "--lang", "en");
        assertThat(in.status()).as(in.err()).isZero();
        assertThat(in.out()).contains("everything was read");
        assertThat(dossier).hasSameBinaryContentAs(Path.of("samples/complete.json"));
    }

    @Test
    void anEmptyWorkbookIsOfTheEditionAndYearAskedFor() throws IOException {
        Path book = folder.resolve("book.xlsx");
        Path dossier = folder.resolve("dossier.json");
        assertThat(Run.of("template", "--out", book.toString(), "--year", "2570")
                        .status())
                .isZero();
        assertThat(Run.of("import", book.toString(), "--out", dossier.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(dossier)).contains("police-station:2566", "2570");
    }

    @Test
    void whatIsNoWorkbookIsRefusedInBothLanguagesAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xlsx"), "%PDF-1.7");
        Path dossier = folder.resolve("dossier.json");
        Run run = Run.of("import", file.toString(), "--out", dossier.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("PDF file", "แฟ้มนี้เป็น PDF");
        assertThat(dossier).doesNotExist();
        assertThat(Run.of("import", "none.xlsx", "--out", dossier.toString()).status())
                .isEqualTo(2);
    }

    @Test
    void badUsageIsSaid() {
        String out = folder.resolve("book.xlsx").toString();
        assertThat(Run.of("template").status()).isEqualTo(2);
        assertThat(Run.of("import", out).status()).isEqualTo(2);
        assertThat(Run.of("template", "--out", out, "--year", "2023").err()).contains("--year");
        assertThat(Run.of("template", "--out", out, "--edition", "school:2566").err())
                .contains("police-station:2566");
    }
}
