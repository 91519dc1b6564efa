package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.examples.nation.SampleNation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roll-up of many stations from the command line. */
class NationalTest {

    private static final int STATIONS = 24;
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private static Path nation;

    @TempDir
    private Path folder;

    @BeforeAll
    static void nation() throws IOException {
        SampleNation.write(SAMPLES, nation.resolve("folder"), STATIONS);
        SampleNation.write(SAMPLES, nation.resolve("nation.zip"), STATIONS);
    }

    @Test
    void theSameBytesOnOneThreadAndTwoFromAFolderAndAZip() throws IOException {
        Run one = national(nation.resolve("folder"), "one", "--threads", "1");
        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.out()).contains("24 stations counted, 0 dossiers not counted");
        national(nation.resolve("folder"), "two", "--threads", "2");
        Run zip = national(nation.resolve("nation.zip"), "zip", "--threads", "2");
        assertThat(zip.status()).isZero();
        assertThat(files("one"))
                .containsOnlyKeys("stations.jsonl", "stations-en.csv", "national-en.pdf", "national-en.xlsx")
                .isEqualTo(files("two"))
                .isEqualTo(files("zip"));
    }

    @Test
    void aBrokenDossierIsARowWithItsFaultAndWithoutItsContent() throws IOException {
        Path input = copy("region-1/station-0001.json", "region-2/station-0002.json");
        Files.writeString(input.resolve("broken.json"), "{\n  \"secret-name\": \"ความลับ\"");
        Files.writeString(input.resolve("empty.json"), "");
        Files.writeString(
                input.resolve("unknown.json"),
                "{\"edition\":\"police-station:2566\",\"fiscalYear\":2566,\"secret-name\":1}");
        Files.writeString(input.resolve(".hidden.json"), "no dossier");
        Run run = national(input, "out");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("2 stations counted, 3 dossiers not counted")
                .contains("broken.json: the file is not well-formed JSON; problems: 2, one at line 2")
                .contains("empty.json: the file is empty")
                .contains("unknown.json: the data are not in the form of a dossier");
        for (String file : List.of("stations.jsonl", "stations-en.csv")) {
            assertThat(text("out", file)).contains("broken.json").doesNotContain("secret", "ความลับ");
        }
        assertThat(run.out()).doesNotContain("secret", "ความลับ");
    }

    @Test
    void twoFilesOfOneStationAreNamedAndTheFirstCounts() throws IOException {
        Path input = copy("region-1/station-0001.json", "region-2/station-0002.json");
        Files.copy(input.resolve("region-1/station-0001.json"), input.resolve("region-1/z.json"));
        Run run = national(input, "out");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("region-1/z.json: of the same station as the file region-1/station-0001.json")
                .contains("2 stations counted, 1 dossiers not counted");
    }

    @Test
    void aFormulaInANameStaysText() throws IOException {
        Path input = folder.resolve("input");
        Files.createDirectories(input);
        Files.copy(Dossiers.named("=HYPERLINK(\"http://evil.example\")"), input.resolve("=1+1.json"));
        Run run = national(input, "out");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(text("out", "stations-en.csv"))
                .contains("'=1+1.json,")
                .contains("\"'=HYPERLINK(")
                .doesNotContain("\r\n=", ",=", ",\"=");
    }

    @Test
    void dossiersOfAnotherYearAreNotMixedIn() throws IOException {
        Path input = copy("region-1/station-0001.json", "region-2/station-0002.json");
        Files.copy(SAMPLES.resolve("complete-2570.json"), input.resolve("later.json"));
        Run run = national(input, "out");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("later.json: of another edition or fiscal year");
    }

    @Test
    void withoutADossierThereIsAClearError() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Run run = national(input, "out");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no dossier in", "ไม่มีแฟ้มข้อมูลที่ตรวจได้");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(national(folder.resolve("none"), "out").status()).isEqualTo(2);
        Path text = Files.writeString(folder.resolve("text.zip"), "no ZIP");
        assertThat(national(text, "out").status()).isEqualTo(2);
        assertThat(Run.of("national", input.toString()).status()).isEqualTo(2);
    }

    @Test
    void theThaiReportIsInThai() throws IOException {
        Path input = copy("region-1/station-0001.json");
        Run run = Run.of(
                "national",
                input.toString(),
                "--out",
                folder.resolve("th").toString(),
                "--as-of",
                "2023-05-02",
                "--format",
                "docx");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("นับแล้ว ๑ สถานี");
        assertThat(files("th")).containsOnlyKeys("stations.jsonl", "stations-th.csv", "national-th.docx");
    }

    private Run national(Path input, String out, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "national",
                                input.toString(),
                                "--out",
                                folder.resolve(out).toString(),
                                "--as-of",
                                "2023-05-02",
                                "--lang",
                                "en"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path copy(String... names) throws IOException {
        Path input = folder.resolve("input");
        for (String name : names) {
            Files.createDirectories(input.resolve(name).resolveSibling(""));
            Files.copy(nation.resolve("folder").resolve(name), input.resolve(name));
        }
        return input;
    }

    private String text(String out, String file) throws IOException {
        return Files.readString(folder.resolve(out).resolve(file));
    }

    private Map<String, List<Long>> files(String out) throws IOException {
        return NationalFiles.of(folder.resolve(out));
    }
}
