package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.examples.nation.SampleNation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roll-up in processes of its own. The profile {@code nation} has as many stations as there are. */
class NationalProcessTest {

    private static final int STATIONS = Integer.getInteger("ita.nation", 150);
    private static final String JOURNAL = ".ita-national.journal";

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledGoesOnAndGivesTheSameBytesInASmallHeap() throws Exception {
        Path input = folder.resolve("nation.zip");
        SampleNation.write(Path.of("samples"), input, STATIONS);
        Process killed = start(input, "resumed", "1");
        Path journal = folder.resolve("resumed").resolve(JOURNAL);
        while (killed.isAlive() && lines(journal) < 10) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        killed.destroyForcibly().waitFor();
        assertThat(lines(journal)).as("killed midway").isBetween(10L, (long) STATIONS);
        assertThat(NationalFiles.of(folder.resolve("resumed"))).containsOnlyKeys(JOURNAL);
        Files.writeString(journal, "{\"check\":\"0123", StandardOpenOption.APPEND);

        assertThat(finished(start(input, "resumed", "2"))).as(log("resumed")).isZero();
        assertThat(finished(start(input, "whole", "2"))).as(log("whole")).isZero();
        assertThat(NationalFiles.of(folder.resolve("resumed")))
                .hasSize(4)
                .isEqualTo(NationalFiles.of(folder.resolve("whole")));
    }

    private Process start(Path input, String out, String threads) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ita.class.getName(),
                        "national",
                        input.toString(),
                        "--out",
                        folder.resolve(out).toString(),
                        "--as-of",
                        "2023-05-02",
                        "--threads",
                        threads,
                        "--verbose"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }

    private static int finished(Process process) throws InterruptedException {
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String log(String out) throws IOException {
        return Files.readString(folder.resolve(out + ".log"));
    }

    private static long lines(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return 0;
        }
        return Files.readString(journal, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(each -> each == '\n')
                .count();
    }
}
