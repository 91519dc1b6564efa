package io.github.openita.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.examples.host.Answer.Replied;
import io.github.openita.export.spi.PluginFile;
import io.github.openita.export.spi.PluginKit;
import io.github.openita.export.spi.PluginOptions;
import io.github.openita.export.spi.PluginReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as it is built, in a host that has other versions of its libraries. */
class OpenItaInHostTest {

    private static final Path ZIP = Path.of("../platform-plugin/target/openita-plugin.zip");
    private static final Map<String, String> DAY = Map.of(PluginOptions.AS_OF, "2023-04-30");

    @TempDir
    private Path folder;

    private PluginHost host() throws IOException {
        Files.copy(ZIP, folder.resolve("openita.zip"));
        PluginHost host = new PluginHost(folder, Duration.ofMinutes(2));
        assertThat(host.refresh()).isEmpty();
        return host;
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("../samples/" + name + ".json"));
    }

    private static PluginReply replied(Answer answer) {
        assertThat(answer).isInstanceOf(Replied.class);
        return ((Replied) answer).reply();
    }

    private static String text(PluginFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void worksBesideOtherVersionsOfItsLibraries() throws Exception {
        assertThat(org.apache.poi.Version.getVersion()).isEqualTo("5.2.5");
        assertThat(tools.jackson.core.json.PackageVersion.VERSION.toString()).isEqualTo("3.0.0");
        assertThat(org.hibernate.validator.HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.0");
        byte[] dossier = sample("complete");
        try (PluginHost host = host()) {
            List<String> breaches = new ArrayList<>();
            host.call("openita", plugin -> {
                breaches.addAll(PluginKit.breaches(plugin, dossier, "2023-04-30"));
                return plugin.assess(new ByteArrayInputStream(dossier), DAY);
            });
            assertThat(breaches).isEmpty();
        }
    }

    @Test
    void servesManyStationsOnSeveralThreads() throws Exception {
        List<byte[]> dossiers = List.of(sample("complete"), sample("gaps"), sample("empty"), sample("provincial"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (PluginHost host = host()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                byte[] dossier = dossiers.get(i % dossiers.size());
                answers.add(threads.submit(
                        () -> host.call("openita", plugin -> Operation.ASSESS.of(plugin, dossier, DAY))));
            }
            for (int i = 0; i < answers.size(); i++) {
                String json = text(replied(answers.get(i).get()).files().get(0));
                assertThat(json)
                        .isEqualTo(
                                text(replied(answers.get(i % 4).get()).files().get(0)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * The JDK keeps the last record type whose methods it has made, and with it the plugin's class loader; it forgets it
     * as soon as the next version makes its own.
     */
    @Test
    void isLetGoOfWhenTheNextVersionHasWrittenEveryFormat() throws Exception {
        byte[] dossier = sample("gaps");
        WeakReference<ClassLoader> old;
        try (PluginHost host = host()) {
            assertThat(exported(host, dossier)).isNotEmpty();
            old = new WeakReference<>(host.loader("openita"));
        }
        try (PluginHost next = new PluginHost(folder, Duration.ofMinutes(2))) {
            assertThat(next.refresh()).isEmpty();
            assertThat(exported(next, dossier)).isNotEmpty();
            assertThat(Collected.soon(old)).isTrue();
        }
    }

    private static List<PluginFile> exported(PluginHost host, byte[] dossier) {
        return replied(host.call("openita", plugin -> Operation.EXPORT.of(plugin, dossier, DAY)))
                .files();
    }

    @Test
    void worksInAProcessOfItsOwn() throws IOException {
        Answer answer = new ChildProcess(ZIP, 256, Duration.ofMinutes(2)).call(Operation.PACK, sample("gaps"), DAY);
        assertThat(replied(answer).files().get(0).name()).isEqualTo("submission.zip");
    }
}
