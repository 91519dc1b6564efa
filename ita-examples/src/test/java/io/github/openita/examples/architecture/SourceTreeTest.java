package io.github.openita.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources look like: small files, and in each package a word on what belongs there. */
class SourceTreeTest {

    private static final int LONGEST = 500;
    private static final int MEDIAN = 80;

    @Test
    void filesAreSmall() {
        List<Long> lengths = mainSources().map(SourceTreeTest::length).sorted().toList();
        assertThat(lengths).hasSizeGreaterThan(100);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN);
        assertThat(mainSources().filter(file -> length(file) > LONGEST)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatBelongsThere() {
        Stream<Path> silent = mainSources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !describes(folder.resolve("package-info.java")));
        assertThat(silent).isEmpty();
    }

    private static boolean describes(Path packageInfo) {
        return Files.exists(packageInfo) && read(packageInfo).startsWith("/**");
    }

    private static Stream<Path> mainSources() {
        return Stream.of("ita-model", "ita-checklist", "ita-export", "ita-examples")
                .map(module -> Path.of("..", module, "src", "main", "java"))
                .flatMap(SourceTreeTest::walk)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
