package io.github.openita.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.examples.host.Answer.Failed;
import io.github.openita.examples.host.Answer.Kind;
import io.github.openita.examples.host.Answer.Replied;
import io.github.openita.export.spi.PluginDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host outlives what plugins do. */
class PluginHostTest {

    private static final byte[] DOSSIER = TestZips.text("{}");

    @TempDir
    private Path folder;

    private PluginHost host(Duration limit) throws IOException {
        PluginHost host = new PluginHost(folder, limit);
        assertThat(host.refresh()).isEmpty();
        return host;
    }

    private static Answer asked(PluginHost host) {
        return host.call("test", plugin -> Operation.ASSESS.of(plugin, DOSSIER, Map.of()));
    }

    private static String version(Answer answer) throws IOException {
        try (InputStream in = ((Replied) answer).reply().files().get(0).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"throws, THREW", "error, THREW", "null, RUBBISH", "empty, RUBBISH", "path, RUBBISH"})
    void aPluginThatFailsIsAnAnswerAndIsCalledAgain(String behaviour, Kind kind) throws IOException {
        TestZips.put(folder, "a.zip", "1", behaviour);
        try (PluginHost host = host(Duration.ofSeconds(20))) {
            for (int i = 0; i < 2; i++) {
                assertThat(asked(host))
                        .isInstanceOfSatisfying(
                                Failed.class,
                                failed -> assertThat(failed.kind()).isEqualTo(kind));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"sleeps", "spins"})
    void aPluginThatDoesNotAnswerIsAbandonedAndRetired(String behaviour) throws IOException {
        TestZips.put(folder, "a.zip", "1", behaviour);
        try (PluginHost host = host(Duration.ofMillis(300))) {
            assertThat(asked(host)).isEqualTo(new Failed(Kind.TIMED_OUT, "PT0.3S"));
            assertThat(asked(host)).isEqualTo(new Failed(Kind.NO_PLUGIN, "test"));
            assertThat(host.plugins()).isEmpty();
        }
    }

    @Test
    void aNewerVersionTakesOverWithoutARestartAndAnOlderOneDoesNot() throws IOException {
        TestZips.put(folder, "a.zip", "1.9", "");
        try (PluginHost host = host(Duration.ofSeconds(20))) {
            assertThat(version(asked(host))).isEqualTo("1.9");
            TestZips.put(folder, "b.zip", "1.10", "");
            assertThat(host.refresh()).isEmpty();
            assertThat(version(asked(host))).isEqualTo("1.10");
            TestZips.put(folder, "c.zip", "1.2", "");
            assertThat(host.refresh()).isEmpty();
            assertThat(version(asked(host))).isEqualTo("1.10");
        }
    }

    @Test
    void theOldVersionIsLetGoOf() throws Exception {
        TestZips.put(folder, "a.zip", "1", "");
        try (PluginHost host = host(Duration.ofSeconds(20))) {
            asked(host);
            WeakReference<ClassLoader> old = new WeakReference<>(host.loader("test"));
            TestZips.put(folder, "b.zip", "2", "");
            host.refresh();
            assertThat(Collected.soon(old)).isTrue();
        }
    }

    @Test
    void whatIsNoPluginIsNamedAndTheOthersAreLoaded() throws IOException {
        Files.write(folder.resolve("1.zip"), TestZips.text("no zip"));
        Files.write(folder.resolve("2.zip"), TestZips.zip(Map.of("lib/../../up.jar", new byte[1])));
        Files.write(
                folder.resolve("3.zip"), TestZips.zip(Map.of("lib/none.jar", TestZips.zip(Map.of("x", new byte[1])))));
        TestZips.put(folder, "4.zip", "1", "dead");
        TestZips.put(folder, "5.zip", "3", "");
        try (PluginHost host = new PluginHost(folder, Duration.ofSeconds(20))) {
            assertThat(host.refresh())
                    .hasSize(4)
                    .anyMatch(fault -> fault.startsWith("1.zip"))
                    .anyMatch(fault -> fault.startsWith("4.zip"));
            assertThat(host.plugins()).extracting(PluginDescriptor::version).containsExactly("3");
        }
        assertThat(folder.resolveSibling("up.jar")).doesNotExist();
    }

    @Test
    void aChildThatEatsAllMemoryOrNeverEndsHarmsNobody() throws IOException {
        Path eats = TestZips.put(folder, "eats.zip", "1", "eats");
        assertThat(new ChildProcess(eats, 48, Duration.ofSeconds(60)).call(Operation.ASSESS, DOSSIER, Map.of()))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.THREW));
        Path spins = TestZips.put(folder, "spins.zip", "1", "spins");
        assertThat(new ChildProcess(spins, 48, Duration.ofSeconds(2)).call(Operation.ASSESS, DOSSIER, Map.of()))
                .isEqualTo(new Failed(Kind.TIMED_OUT, "PT2S"));
    }

    @Test
    void aChildAnswersWhateverItPrints() throws IOException {
        Path prints = TestZips.put(folder, "prints.zip", "7", "prints");
        Answer answer = new ChildProcess(prints, 48, Duration.ofSeconds(60)).call(Operation.ASSESS, DOSSIER, Map.of());
        assertThat(version(answer)).isEqualTo("7");
    }
}
