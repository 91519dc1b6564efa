package io.github.openita.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openita.checklist.Checklist;
import io.github.openita.export.submission.PackageFault;
import io.github.openita.export.submission.PackageVerifier;
import io.github.openita.export.submission.SubmissionPackage;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A package is compared with its manifest, or is named as none; whatever it holds, nothing is written by it. */
class PackageFuzzTest {

    // Not before all tests: classes that are loaded earlier than the fuzzer are not watched by it.
    private static final Zips SUBMISSION = submission();

    @TempDir
    private Path folder;

    private static Zips submission() {
        Dossier empty = DossierJson.standard().read(Path.of("../samples/empty.json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Path made = Files.createTempFile("package", ".zip");
            SubmissionPackage.create()
                    .write(empty, Checklist.standard().assess(empty, LocalDate.of(2023, 4, 30)), made);
            out.writeBytes(Files.readAllBytes(made));
            Files.delete(made);
            return Zips.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void isComparedOrRefused(FuzzedDataProvider data) throws IOException {
        Path file = folder.resolve("package.zip");
        Files.write(file, SUBMISSION.changed(data));
        List<PackageFault> faults = PackageVerifier.verify(file);
        assertThat(faults).doesNotContainNull();
    }
}
