package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from the command line. */
class ExportTest {

    private static final String STATION = "bang-sommut-metropolitan-police-station-2566-";

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesTheDocumentsAskedForAndListsThem() throws IOException {
        Run run = Run.of(
                "export",
                "samples/complete.json",
                "--out",
                folder.toString(),
                "--document",
                "report, o11",
                "--format",
                "pdf,xlsx",
                "--lang",
                "en",
                "--as-of",
                "2023-04-30");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(files())
                .contains(
                        STATION + "o11-en.pdf",
                        STATION + "o11-en.xlsx",
                        STATION + "report-en.pdf",
                        STATION + "report-en.xlsx");
        assertThat(files()).allMatch(name -> name.matches(".*-(report|o11(-[a-z-]+)?)-en[.](pdf|xlsx|csv)"));
        assertThat(run.out()).contains(STATION + "report-en.pdf", " files written");
    }

    @Test
    void theSameCallWritesTheSameBytes() throws IOException {
        String[] call = {
            "export", "samples/gaps.json", "--out", folder.toString(), "--document", "report", "--as-of", "2023-02-15"
        };
        assertThat(Run.of(call).status()).isZero();
        byte[] first = Files.readAllBytes(folder.resolve(STATION + "report-th.docx"));
        assertThat(Run.of(call).status()).isZero();
        assertThat(Files.readAllBytes(folder.resolve(STATION + "report-th.docx")))
                .isEqualTo(first);
    }

    @Test
    void aDocumentThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        Run run = Run.of("export", "samples/empty.json", "--out", folder.toString(), "--document", "report,o23-thai");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("report, handbook, calendar");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsWrongWithTheCallIsSaidAndNothingIsWritten() throws IOException {
        String out = folder.toString();
        assertThat(Run.of("export", "samples/empty.json").status()).isEqualTo(2);
        assertThat(Run.of("export", "samples/empty.json", "--out", out, "--format", "odt")
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("export", "samples/empty.json", "--out", out, "--threads", "0")
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("export", "samples/none.json", "--out", out).status()).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(Run.of(
                                "export",
                                "samples/empty.json",
                                "--out",
                                file.resolve("below").toString())
                        .status())
                .isEqualTo(2);
        assertThat(files()).containsExactly("file");
    }
}
