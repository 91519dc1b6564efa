package io.github.openita.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.document.Document;
import io.github.openita.export.report.ChecklistReport;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document is the same file, on however many threads and in however poor a process it is made. */
class SameEverywhereTest {

    private static final int THREADS = 8;
    private static final int DOCUMENTS = 200;
    private static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.values());
    private static final ItaExporter EXPORTER = ItaExporter.create();

    private static byte[] written(Document document, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.write(document, format, out);
        return out.toByteArray();
    }

    @Test
    void eightThreadsWriteTheSameBytesAsOneAlone() throws Exception {
        List<Document> documents = List.of(
                Gallery.all(),
                ChecklistReport.create()
                        .of(
                                Samples.assessed("complete", LocalDate.of(2023, 4, 30))
                                        .only("O20"),
                                Language.TH));
        List<byte[]> alone = new ArrayList<>();
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Document document = documents.get(i % documents.size());
            DocumentFormat format = FORMATS.get(i / documents.size() % FORMATS.size());
            tasks.add(() -> written(document, format));
            if (i < 6) {
                alone.add(written(document, format));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> made = threads.invokeAll(tasks);
            for (int i = 0; i < made.size(); i++) {
                assertThat(made.get(i).get()).as("document %d", i).isEqualTo(alone.get(i % 6));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** No words of other languages than English in the JDK, no fonts on the system, no locale, no Thai encoding. */
    @Test
    void aPoorRuntimeWritesTheSameBytes(@TempDir Path folder) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process = new ProcessBuilder(
                java.toString(),
                "--limit-modules",
                "java.se,jdk.unsupported",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("java.class.path"),
                GalleryFiles.class.getName(),
                folder.toString());
        process.environment().put("LC_ALL", "C");
        process.environment().put("FONTCONFIG_FILE", folder.resolve("none.conf").toString());
        process.environment().put("FONTCONFIG_PATH", folder.toString());
        Path log = folder.resolve("log");
        Process running =
                process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(Files.readString(log)).isZero();
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(Files.readAllBytes(folder.resolve("gallery." + format.extension())))
                    .as(format.toString())
                    .isEqualTo(written(Gallery.all(), format));
        }
    }
}
