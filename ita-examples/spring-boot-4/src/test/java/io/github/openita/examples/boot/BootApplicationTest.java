package io.github.openita.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service as a client meets it. */
class BootApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext service = new GenericApplicationContext();

    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                BootApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<byte[]> posted(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        String port = service.getEnvironment().getProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static HttpRequest.BodyPublisher sample(String name) throws IOException {
        return BodyPublishers.ofFile(Path.of("../samples/" + name + ".json"));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void findingsComeBackForADossier() throws Exception {
        HttpResponse<byte[]> response = posted("/assessments?asOf=2023-02-15", sample("gaps"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).contains("\"findings\"", "messageTh", "\"O20.4\"");
    }

    @Test
    void aPdfComesBackForADossier() throws Exception {
        HttpResponse<byte[]> response = posted("/documents/report?asOf=2023-02-15", sample("gaps"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(response)).startsWith("%PDF-1.");
    }

    @Test
    void problemDetailsNameEveryFaultWithItsPlace() throws Exception {
        HttpResponse<byte[]> response = posted(
                "/assessments?asOf=2023-02-15",
                BodyPublishers.ofString(
                        "{\"edition\":\"police-station:2566\",\"fiscalYear\":\"2566\",\"statoin\":{}}"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(response)).contains("/fiscalYear", "/statoin", "messageTh");
    }

    @Test
    void whatTheDossierDoesNotGiveIsNotFound() throws Exception {
        assertThat(posted("/documents/o23-thai?asOf=2023-02-15", sample("empty"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(posted("/documents/report?asOf=15-2-2566", sample("empty")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theServiceIsDescribedAsOpenApi() throws Exception {
        String port = service.getEnvironment().getProperty("local.server.port");
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.body()).contains("\"openapi\"", "/assessments", "/documents/{id}");
    }
}
