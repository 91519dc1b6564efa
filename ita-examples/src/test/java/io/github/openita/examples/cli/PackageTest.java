package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submission packages from the command line. */
class PackageTest {

    @TempDir
    private Path folder;

    @Test
    void aPackageIsMadeAndVerified() throws IOException {
        String zip = folder.resolve("p.zip").toString();
        Run made = Run.of("package", "samples/gaps.json", "--as-of", "2023-02-15", "--out", zip);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(Run.of("package", "--verify", zip).status()).isZero();
        byte[] bytes = Files.readAllBytes(Path.of(zip));
        Files.write(Path.of(zip), Arrays.copyOf(bytes, bytes.length - 10));
        Run verified = Run.of("package", "--verify", zip, "--lang", "en");
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).contains("no ZIP that can be read");
    }

    @Test
    void withoutADossierOrAFileThereIsNothingToDo() {
        assertThat(Run.of("package").status()).isEqualTo(2);
        assertThat(Run.of("package", "samples/gaps.json").status()).isEqualTo(2);
        assertThat(Run.of("package", "--verify", folder.resolve("none.zip").toString())
                        .status())
                .isEqualTo(2);
    }
}
