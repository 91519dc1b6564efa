package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar that runs by itself, on the JVM that runs this test. */
class ItaJarIT {

    private static final Path JAR = Path.of("target", "ita.jar");
    private static final String[] CHECK = {"check", "samples/gaps.json", "--as-of", "2023-06-05"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=en -Duser.country=US",
                "-Duser.language=th -Duser.country=TH",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
                "-Duser.language=fr -Duser.country=FR -Dfile.encoding=ISO-8859-1",
                "-Dfile.encoding=US-ASCII -Dstdout.encoding=US-ASCII -Duser.timezone=America/New_York",
                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=UTF-16"
            })
    void saysTheSameWhateverTheLocaleAndEncoding(String options) throws Exception {
        Result result = java(options.split(" "), CHECK);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo(Run.of(CHECK).out());
    }

    @Test
    void complainsInBothLanguagesWhateverTheEncoding() throws Exception {
        Result result = java(new String[] {"-Dfile.encoding=US-ASCII"}, "check", "none.json");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(Run.of("check", "none.json").err());
    }

    @Test
    void printsTheCatalog() throws Exception {
        Result result = java(new String[0], "catalog", "--format", "json");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(Run.of("catalog", "--format", "json").out());
    }

    @Test
    void helpIsTheSameWhateverTheLocale() throws Exception {
        Result result = java(new String[] {"-Duser.language=th", "-Duser.country=TH"}, "check", "--help");
        assertThat(result.out()).isEqualTo(Run.of("check", "--help").out());
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() throws Exception {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command(new String[0], "catalog", "--format", "json"))
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(java(new String[0], "--version").out()).matches("ita [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    }

    @Test
    void holdsNoSignaturesAndEveryService() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names =
                    jar.stream().map(entry -> entry.getName()).collect(Collectors.toCollection(ArrayList::new));
            assertThat(names)
                    .contains(
                            "META-INF/services/jakarta.validation.spi.ValidationProvider",
                            "META-INF/services/jakarta.validation.ConstraintValidator")
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
        }
    }

    private record Result(int status, String out, String err) {}

    private Result java(String[] options, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = new ProcessBuilder(command(options, args))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Result(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static List<String> command(String[] options, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        return command;
    }
}
