package io.github.openita.examples.benchmarks;

import io.github.openita.checklist.Checklist;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The dossiers of all 1,484 stations on two threads: bytes to assessments, beside bytes to records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgs = "-Xmx256m")
public class NationBenchmark {

    private static final int STATIONS = 1_484;

    /** Folder of the sample dossiers. */
    @Param("ita-examples/samples")
    public String samples = "";

    private final LocalDate asOf = LocalDate.of(2023, 5, 2);
    private final Checklist checklist = Checklist.standard();
    private final DossierJson json = DossierJson.standard();
    private final ForkJoinPool threads = new ForkJoinPool(2);
    private List<byte[]> dossiers = List.of();

    /** Reads the samples, each of which serves many stations. */
    @Setup
    public void read() throws IOException {
        dossiers = List.of(
                Files.readAllBytes(Path.of(samples, "complete.json")),
                Files.readAllBytes(Path.of(samples, "gaps.json")));
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        threads.shutdown();
    }

    /** From bytes to assessments. */
    @Benchmark
    public void assess(Blackhole hole) throws InterruptedException, ExecutionException {
        forEachStation(dossier -> hole.consume(checklist.assess(dossier, asOf)));
    }

    /** From bytes to records. */
    @Benchmark
    public void parseAndBind(Blackhole hole) throws InterruptedException, ExecutionException {
        forEachStation(hole::consume);
    }

    private void forEachStation(Consumer<Dossier> work) throws InterruptedException, ExecutionException {
        threads.submit(() -> IntStream.range(0, STATIONS)
                        .parallel()
                        .mapToObj(station -> json.read(dossiers.get(station % dossiers.size()), "station"))
                        .forEach(work))
                .get();
    }
}
