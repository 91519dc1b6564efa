package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts from the facts of a station. */
class DraftTest {

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run drafted(String what, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "draft",
                                what,
                                "--station",
                                "samples/station.json",
                                "--out",
                                folder.toString(),
                                "--format",
                                "docx",
                                "--lang",
                                "th"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void allGivesADossierThatCheckReadsAndEveryDocument() throws IOException {
        assertThat(drafted("all", "--date", "2023-02-20", "--number", "22").status())
                .isZero();
        assertThat(files())
                .contains("dossier.json")
                .anyMatch(name -> name.endsWith("-policy-th.docx"))
                .anyMatch(name -> name.endsWith("-risk-th.docx"))
                .anyMatch(name -> name.endsWith("-order-th.docx"))
                .anyMatch(name -> name.endsWith("-measures-th.docx"))
                .anyMatch(name -> name.endsWith("-yearly-th.docx"))
                .anyMatch(name -> name.endsWith("-calendar-th.ics"));
        Run check =
                Run.of("check", folder.resolve("dossier.json").toString(), "--as-of", "2023-02-20", "--format", "json");
        assertThat(check.status()).isEqualTo(1);
        List<Map<String, Object>> requirements = Json.list(Json.object(check.out()), "requirements");
        assertThat(requirements).noneMatch(each -> "FAIL".equals(each.get("outcome")));
        assertThat(requirements.stream().filter(each -> "PASS".equals(each.get("outcome"))))
                .hasSizeGreaterThanOrEqualTo(28);
        assertThat(requirements)
                .filteredOn(each -> "O23".equals(each.get("item")))
                .noneMatch(each -> "NOT_PROVIDED".equals(each.get("outcome")));
    }

    @Test
    void oneKindAloneGivesThatAlone() throws IOException {
        assertThat(drafted("policy").status()).isZero();
        assertThat(files()).hasSize(2).contains("dossier.json").anyMatch(name -> name.endsWith("-policy-th.docx"));
    }

    @Test
    void whatTheStationHasIsNotReplaced() throws IOException {
        Path given = Path.of("samples/complete.json");
        Run run = Run.of(
                "draft", "policy", "--station", given.toString(), "--out", folder.toString(), "--format", "docx");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(folder.resolve("dossier.json"), StandardCharsets.UTF_8))
                .contains("O23")
                .contains(policyTitle(Files.readString(given, StandardCharsets.UTF_8)));
    }

    private static String policyTitle(String dossier) {
        int from = dossier.indexOf("นโยบายต่อต้านการรับสินบน");
        return dossier.substring(from, from + 40);
    }

    @Test
    void whatCannotBeDraftedIsRefused() throws IOException {
        assertThat(drafted("nothing").status()).isEqualTo(2);
        assertThat(drafted("order", "--number", "no").status()).isEqualTo(2);
        assertThat(drafted("order", "--date", "2566-02-20").status()).isEqualTo(2);
        assertThat(Run.of("draft", "order", "--out", folder.toString()).status())
                .isEqualTo(2);
        assertThat(files()).isEmpty();
    }
}
