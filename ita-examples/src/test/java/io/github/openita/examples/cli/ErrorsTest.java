package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    private static final String SAMPLE = "samples/gaps.json";

    @ParameterizedTest
    @ValueSource(strings = {"2566-05-31", "2400-01-01"})
    void aYearOfTheBuddhistEraIsNamedAsSuch(String day) {
        assertUnusable(Run.of("check", SAMPLE, "--as-of", day), "พุทธศักราช", "Buddhist Era");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/05/2023", "2023-02-29", "2023-5-1", "๒๐๒๓-๐๕-๓๑", "0023-01-01", "tomorrow", ""})
    void whatIsNoDayIsRefused(String day) {
        assertUnusable(Run.of("check", SAMPLE, "--as-of", day), "เช่น 2023-05-31", "such as 2023-05-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check samples/gaps.json --item O31", "catalog --item 20"})
    void anUnknownItemIsRefusedWithThoseThatThereAre(String line) {
        assertUnusable(Run.of(line.split(" ")), "O1 ถึง O30", "O1 to O30");
    }

    @ParameterizedTest
    @CsvSource({
        "'',ต้องระบุคำสั่ง,a command is needed",
        "'check','คำสั่งยังไม่ครบ','DOSSIER.json'",
        "'chekc','หมายถึง check','did you mean check'",
        "'check a.json b.json','ไม่รู้จัก','b.json'",
        "'check a.json --strct','--strict','--strict'",
        "'catalog --lang de','th, en','one of: th, en'",
        "'catalog --format xml','text, json','one of: text, json'",
        "'catalog --color red','auto, always, never','auto, always, never'",
        "'catalog --width 12','๔๐ ถึง ๒๔๐','40 to 240'",
        "'catalog --edition police-station:2400','police-station:2566','police-station:2566'",
        "'catalog --item','ดูวิธีใช้ได้ด้วย ita catalog --help','see ita catalog --help'"
    })
    void badUsageIsExplainedInBothLanguages(String line, String thai, String english) {
        assertUnusable(Run.of(line.isEmpty() ? new String[0] : line.split(" ")), thai, english);
    }

    @Test
    void aFileThatIsNotThereIsAnErrorInBothLanguages() {
        Run run = Run.of("check", "nowhere/to be found.json");
        assertUnusable(run, "อ่านไฟล์ไม่ได้", "cannot be read");
        assertThat(run.err()).startsWith("nowhere/to be found.json: ");
    }

    @Test
    void everyProblemOfTheInputHasItsLineColumnAndPlace() {
        Path file = Dossiers.text("""
                {
                  "edition": "police-station:2566",
                  "fiscalYear": 2023,
                  "station": { "nmae": {} }
                }
                """);
        Run run = Run.of("check", file.toString());
        assertUnusable(run, "ปัญหา ๒ แห่ง", "problems found: 2");
        assertThat(run.err().lines())
                .anyMatch(line -> line.startsWith(file + ":3:17: /fiscalYear: ") && line.matches(".*[ก-ฮ].*"))
                .anyMatch(line -> line.startsWith(file + ":4:"))
                .anyMatch(line -> line.startsWith("    ") && line.matches("[ -~]*Common Era[ -~]*"));
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theLanguageAskedForComesFirst() {
        assertThat(Run.of("check", "none.json", "--lang=en").err())
                .containsSubsequence("none.json: The file cannot be read", "อ่านไฟล์ไม่ได้");
        assertThat(Run.of("check", SAMPLE, "--as-of", "x", "--lang", "en").err())
                .containsSubsequence("must be a day", "ต้องเป็นวันที่");
        assertThat(Run.of("check", SAMPLE, "--as-of", "x").err())
                .containsSubsequence("ต้องเป็นวันที่", "must be a day");
    }

    @Test
    void anErrorOfTheProgramIsOneLineInEachLanguage() {
        Run run = Run.on(Terminal.NONE, new BrokenClock(), "check", SAMPLE);
        assertUnusable(run, "โปรแกรมทำงานผิดพลาด", "error of the program");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(Run.on(Terminal.NONE, new BrokenClock(), "check", SAMPLE, "--verbose")
                        .err())
                .contains("\tat ");
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Ita.run(
                new PrintStream(full, false, StandardCharsets.UTF_8), new PrintStream(err), Run.CLOCK, "catalog");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("เขียนผลลัพธ์ออกไปไม่ได้", "could not be written");
    }

    private static void assertUnusable(Run run, String thai, String english) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(thai, english).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    private static final class BrokenClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("the clock has stopped");
        }
    }
}
