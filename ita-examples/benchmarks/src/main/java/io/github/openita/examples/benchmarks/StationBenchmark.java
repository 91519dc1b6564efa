package io.github.openita.examples.benchmarks;

import io.github.openita.checklist.Checklist;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.publish.FileNames;
import io.github.openita.export.publish.Published;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.export.publish.Publisher;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** All documents of a station in all formats, on one thread and on two, beside the ten largest files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
@Fork(1)
public class StationBenchmark {

    private static final int LARGEST = 10;
    private static final LocalDate DAY = LocalDate.of(2023, 5, 2);

    /** Folder of the sample dossiers. */
    @Param("ita-examples/samples")
    public String samples = "";

    private List<PublishedFile> files = List.of();
    private List<PublishedFile> largest = List.of();
    private Path folder = Path.of("");

    /** Makes the documents, and finds the ten largest files. */
    @Setup
    public void prepare() throws IOException {
        Dossier dossier = DossierJson.standard().read(Path.of(samples, "complete.json"));
        files = Publisher.files(
                StationDocuments.create().of(dossier, Checklist.standard().assess(dossier, DAY), Language.TH),
                List.of(DocumentFormat.values()),
                FileNames.of(dossier.station(), dossier.fiscalYear().number()));
        ItaExporter exporter = ItaExporter.create();
        largest = files.stream()
                .sorted(Comparator.comparingInt((PublishedFile file) -> size(file, exporter))
                        .reversed())
                .limit(LARGEST)
                .toList();
        folder = Files.createTempDirectory("station");
    }

    private static int size(PublishedFile file, ItaExporter exporter) {
        try {
            return file.bytes(exporter).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was written. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All on one thread. */
    @Benchmark
    public Published onOneThread() throws IOException {
        return Publisher.of(1).write(files, folder, (done, all) -> {});
    }

    /** All on two threads. */
    @Benchmark
    public Published onTwoThreads() throws IOException {
        return Publisher.of(2).write(files, folder, (done, all) -> {});
    }

    /** The ten largest alone. */
    @Benchmark
    public Published tenLargest() throws IOException {
        return Publisher.of(1).write(largest, folder, (done, all) -> {});
    }
}
