package io.github.openita.export.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginFile;
import io.github.openita.export.spi.PluginKit;
import io.github.openita.export.spi.PluginOptions;
import io.github.openita.export.spi.PluginProblem;
import io.github.openita.export.spi.PluginReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The library as a host sees it. */
class OpenItaPluginTest {

    private static final Path SAMPLES = Path.of("../ita-examples/samples");
    private static final PlatformPlugin PLUGIN =
            ServiceLoader.load(PlatformPlugin.class).findFirst().orElseThrow();

    private static InputStream sample(String name) throws IOException {
        return new ByteArrayInputStream(Files.readAllBytes(SAMPLES.resolve(name + ".json")));
    }

    private static String text(PluginFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsTheCompatibilityKit() throws IOException {
        byte[] dossier = Files.readAllBytes(SAMPLES.resolve("gaps.json"));
        assertThat(PluginKit.breaches(PLUGIN, dossier, "2023-02-15")).isEmpty();
    }

    @Test
    void theKitNoticesAPluginThatKeepsNothing() throws IOException {
        byte[] dossier = Files.readAllBytes(SAMPLES.resolve("empty.json"));
        assertThat(PluginKit.breaches(new Rubbish(), dossier, "2023-02-15"))
                .hasSizeGreaterThan(5)
                .anyMatch(breach -> breach.contains("throws"))
                .anyMatch(breach -> breach.contains("makes nothing"));
    }

    @Test
    void assessesAsTheLibraryDoes() throws IOException {
        PluginReply reply = PLUGIN.assess(sample("gaps"), Map.of(PluginOptions.AS_OF, "2023-02-15"));
        assertThat(text(reply.files().get(0))).contains("\"requirements\"", "\"asOf\": \"2023-02-15\"");
    }

    @Test
    void makesTheDocumentsAndFormatsAskedFor() throws IOException {
        PluginReply reply = PLUGIN.export(
                sample("complete"),
                Map.of(
                        PluginOptions.AS_OF, "2023-04-30",
                        PluginOptions.DOCUMENTS, "report,o23-english",
                        PluginOptions.FORMATS, "pdf",
                        PluginOptions.LANGUAGE, "en"));
        assertThat(reply.files().stream().map(PluginFile::name))
                .containsExactly(
                        "bang-sommut-metropolitan-police-station-2566-report-en.pdf",
                        "bang-sommut-metropolitan-police-station-2566-o23-english-en.pdf");
    }

    @Test
    void everyFaultOfADossierIsAProblemWithItsPlace() {
        String json = "{\"edition\":\"police-station:2566\",\"fiscalYear\":\"2566\",\"statoin\":{}}";
        PluginReply reply = PLUGIN.assess(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                Map.of(PluginOptions.AS_OF, "2023-02-15"));
        assertThat(reply.files()).isEmpty();
        assertThat(reply.problems())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(problem -> problem.code().equals("unreadable-dossier")
                        && problem.place().startsWith("1:"));
    }

    @Test
    void optionsThatCannotBeFollowedAreNamed() throws IOException {
        Map<String, String> day = Map.of(PluginOptions.AS_OF, "2023-02-15");
        assertThat(codes(PLUGIN.assess(sample("empty"), Map.of()))).containsExactly("missing-option");
        assertThat(codes(PLUGIN.assess(sample("empty"), Map.of(PluginOptions.AS_OF, "15/2/2566"))))
                .containsExactly("not-a-day");
        assertThat(codes(PLUGIN.assess(sample("empty"), Map.of("colour", "red"))))
                .containsExactly("unknown-option");
        for (String option : List.of(PluginOptions.FORMATS, PluginOptions.DOCUMENTS, PluginOptions.LANGUAGE)) {
            Map<String, String> asked = Map.of(PluginOptions.AS_OF, day.get(PluginOptions.AS_OF), option, "x");
            assertThat(codes(PLUGIN.export(sample("empty"), asked))).as(option).containsExactly("not-among");
        }
    }

    private static List<String> codes(PluginReply reply) {
        assertThat(reply.files()).isEmpty();
        return reply.problems().stream().map(PluginProblem::code).toList();
    }
}
