package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.examples.docs.Markdown.Block;
import io.github.openita.examples.plainjava.BuildDossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Basis;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows is what compiles, runs and comes out. */
class DocumentationTest {

    private static final String ENGLISH = "README.md";
    private static final String THAI = "README.th.md";
    private static final String COOKBOOK = "docs/cookbook.md";

    /** What recipes print; the recipes themselves compare it. */
    private static final List<String> COMPARED_BY_RECIPES = List.of("bad-input", "dates", "validator");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    private static final Pattern JAR =
            Pattern.compile("^\\| ([a-z0-9.-]+) \\| ([0-9][^ ]*) \\| ([0-9,]+) \\|", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, THAI, COOKBOOK, "SECURITY.md", "CHANGELOG.md"})
    void every_block_has_a_counterpart(String file) {
        Map<String, String> snippets = Snippets.all();
        for (Block block : Markdown.read(file).blocks()) {
            String place = file + ":" + block.line();
            switch (block.language()) {
                case "java" -> checkSource(block, place, snippets);
                case "text" -> checkOutput(block, place);
                case "json" -> checkJson(block, place);
                case "sh" -> block.text().lines().forEach(line -> new ShellLine(line).check());
                case "xml" -> checkDependency(block, place);
                default -> throw new AssertionError(place + " is a block of a language that no test knows");
            }
        }
    }

    @Test
    void every_snippet_is_shown() {
        List<String> shown = Stream.of(ENGLISH, THAI, COOKBOOK)
                .flatMap(file -> Markdown.read(file).blocks("java").stream())
                .map(block -> String.valueOf(block.name()))
                .toList();
        assertThat(shown).containsAll(Snippets.all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, THAI})
    void a_readme_gives_the_command_of_continuous_integration(String file) throws IOException {
        List<String> run = Files.readAllLines(Markdown.ROOT.resolve(".ci/run"));
        assertThat(Markdown.read(file).blocks("sh"))
                .anyMatch(block -> block.text().equals(run.get(run.size() - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, THAI})
    void a_readme_explains_every_outcome_and_basis(String file) {
        Stream.concat(Arrays.stream(Outcome.values()), Arrays.stream(Basis.values()))
                .forEach(each -> assertThat(Markdown.read(file).text()).contains("| `" + each + "` |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, THAI})
    void a_readme_weighs_every_jar_rightly(String file) {
        Map<String, Long> sizes = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(File::isFile)
                .collect(Collectors.toMap(File::getName, File::length, (one, other) -> one));
        List<MatchResult> rows =
                JAR.matcher(Markdown.read(file).text()).results().toList();
        assertThat(rows).hasSize(6);
        for (MatchResult row : rows) {
            String jar = row.group(1) + "-" + row.group(2) + ".jar";
            long kilobytes = Long.parseLong(row.group(3).replace(",", ""));
            assertThat(Math.round(sizes.getOrDefault(jar, 0L) / 1000.0)).as(jar).isEqualTo(kilobytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, THAI, COOKBOOK, "SECURITY.md", "CHANGELOG.md"})
    void every_link_within_the_project_leads_somewhere(String file) {
        Path folder = Markdown.ROOT.resolve(file).resolveSibling("");
        Matcher links = LINK.matcher(Markdown.read(file).text());
        while (links.find()) {
            assertThat(folder.resolve(links.group(1))).as(file).exists();
        }
    }

    private static void checkSource(Block block, String place, Map<String, String> snippets) {
        String name = String.valueOf(block.name());
        assertThat(snippets)
                .as("%s: source of the block called %s", place, name)
                .containsKey(name);
        assertThat(block.text()).as(place).isEqualTo(snippets.get(name));
    }

    private static void checkOutput(Block block, String place) {
        if (!COMPARED_BY_RECIPES.contains(String.valueOf(block.name()))) {
            assertThat(block.name()).as(place).isEqualTo("gaps");
            assertThat(BuildDossier.gaps(BuildDossier.assess()).strip())
                    .as(place)
                    .isEqualTo(block.text());
        }
    }

    private static void checkJson(Block block, String place) {
        if ("finding".equals(block.name())) {
            String assessment = new String(AssessmentJson.bytes(BuildDossier.assess()), StandardCharsets.UTF_8);
            assertThat(assessment).as(place).containsIgnoringWhitespaces(block.text());
        } else {
            byte[] json = block.text().getBytes(StandardCharsets.UTF_8);
            assertThat(DossierJson.standard().read(json, place).disclosures())
                    .as(place)
                    .isNotEmpty();
        }
    }

    private static void checkDependency(Block block, String place) {
        String version = "<version>%s</version>".formatted(PomFile.root().version());
        assertThat(block.text())
                .as(place)
                .contains("<groupId>io.github.openita</groupId>", "<artifactId>ita-checklist</artifactId>", version);
    }
}
