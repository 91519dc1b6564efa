package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The process is killed while it writes over what an earlier run wrote: every file is then the old one or the new one,
 * whole, and a run afterwards finishes the work.
 */
class KilledIT {

    private static final Path JAR = Path.of("target", "ita.jar");
    private static final String PART = ".part";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    /** The process is killed when this many files are new, or are being written. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void anExportThatIsKilledLeavesWholeFiles(int files) throws Exception {
        killedIn(
                folder.resolve("out"),
                files,
                day -> List.of(
                        "export",
                        "samples/complete.json",
                        "--out",
                        folder.resolve("out").toString(),
                        "--format",
                        "docx,xlsx",
                        "--document",
                        "calendar,order,measures,o7-plan,o7-report,o11,o18,o20",
                        "--as-of",
                        day));
    }

    @Test
    void aPackageThatIsKilledLeavesAWholePackage() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        killedIn(
                folder.resolve("out"),
                1,
                day -> List.of(
                        "package",
                        "samples/empty.json",
                        "--out",
                        folder.resolve("out/package.zip").toString(),
                        "--as-of",
                        day));
    }

    @Test
    void aWorkbookThatIsKilledLeavesAWholeWorkbook() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        killedIn(
                folder.resolve("out"),
                1,
                day -> List.of(
                        "template",
                        "--from",
                        day.startsWith("2023-04") ? "samples/gaps.json" : "samples/complete.json",
                        "--out",
                        folder.resolve("out/intake.xlsx").toString()));
    }

    private interface Command {
        List<String> on(String day);
    }

    private void killedIn(Path out, int files, Command command) throws Exception {
        assertThat(Run.of(command.on("2023-04-30").toArray(String[]::new)).status())
                .isZero();
        Map<Path, ByteBuffer> old = contents(out);
        for (Path file : old.keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        Process process = start(command.on("2023-05-02"));
        while (process.isAlive() && touched(out) < files) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        Map<Path, ByteBuffer> left = contents(out);

        assertThat(Run.of(command.on("2023-05-02").toArray(String[]::new)).status())
                .isZero();
        Map<Path, ByteBuffer> made = contents(out);
        assertThat(made.keySet()).isEqualTo(old.keySet());
        assertThat(made).isNotEqualTo(old);
        assertThat(left.keySet()).isEqualTo(old.keySet());
        left.forEach((file, content) -> assertThat(content).as(file.toString()).isIn(old.get(file), made.get(file)));
    }

    /** How many files are new or being written. */
    private static int touched(Path out) throws IOException {
        int touched = 0;
        for (Path file : files(out)) {
            try {
                touched += Files.getLastModifiedTime(file).equals(LONG_AGO) ? 0 : 1;
            } catch (NoSuchFileException e) {
                touched++; // it took its place meanwhile
            }
        }
        return touched;
    }

    private static Map<Path, ByteBuffer> contents(Path out) throws IOException {
        Map<Path, ByteBuffer> contents = new TreeMap<>();
        for (Path file : files(out)) {
            if (!file.toString().endsWith(PART)) {
                contents.put(file, ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static List<Path> files(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.toList();
        }
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
