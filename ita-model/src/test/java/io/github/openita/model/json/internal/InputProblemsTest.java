package io.github.openita.model.json.internal;

import static io.github.openita.model.json.internal.Reading.kinds;
import static io.github.openita.model.json.internal.Reading.lines;
import static io.github.openita.model.json.internal.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello                       | NOT_JSON 1:1 ",
                "[1]                         | WRONG_ROOT 1:1 ",
                "null                        | WRONG_ROOT 1:1 ",
                "{\"name\": }                | NOT_JSON 1:10 /name",
                "{\"name\": \"x\",}          | NOT_JSON 1:14 /name",
                "{\"count\": 01}             | NOT_JSON 1:12 /count",
                "{\"count\": NaN}            | NOT_JSON 1:14 /count",
                "{\"count\": tru             | TRUNCATED 1:11 /count",
                "{} {}                       | TRAILING_CONTENT 1:4 ",
                "{} x                        | TRAILING_CONTENT 1:4 ",
                "{}}                         | TRAILING_CONTENT 1:3 ",
                "{“name”: \"x\"}             | CURLY_QUOTE 1:2 ",
                "{\"count\": ๑๒}             | THAI_DIGITS 1:11 /count",
                "{\"count\": 1๒}             | THAI_DIGITS 1:12 /count",
                "{\"count\": \"๑๒\"}         | THAI_DIGITS 1:11 /count",
                "{\"amount\": \"๑๒.๕๐\"}     | THAI_DIGITS 1:12 /amount",
                "{\"day\": \"๒๕๖๖-๐๑-๓๑\"}   | THAI_DIGITS 1:9 /day",
                "{\"year\": \"2566\"}        | WRONG_TYPE 1:10 /year",
                "{\"year\": 2566.7}          | NOT_AN_INTEGER 1:10 /year",
                "{\"year\": 2023}            | COMMON_ERA_YEAR 1:10 /year",
                "{\"year\": 3000}            | OUT_OF_RANGE 1:10 /year",
                "{\"count\": 2147483648}     | OUT_OF_RANGE 1:11 /count",
                "{\"count\": 1.0}            | NOT_AN_INTEGER 1:11 /count",
                "{\"count\": 1e999999999}    | NOT_AN_INTEGER 1:11 /count",
                "{\"amount\": 1e999999999}   | NOT_MONEY 1:12 /amount",
                "{\"amount\": 1e2}           | NOT_MONEY 1:12 /amount",
                "{\"amount\": 1234567890123456} | NOT_MONEY 1:12 /amount",
                "{\"amount\": 0.1234567}     | NOT_MONEY 1:12 /amount",
                "{\"free\": [1e999999999]}   | NOT_MONEY 1:11 /free/0",
                "{\"open\": \"true\"}        | WRONG_TYPE 1:10 /open",
                "{\"open\": 1}               | WRONG_TYPE 1:10 /open",
                "{\"name\": 5}               | WRONG_TYPE 1:10 /name",
                "{\"name\": {\"a\": 1}}      | WRONG_TYPE 1:10 /name",
                "{\"name\": \"\\ud800\"}     | BROKEN_CHARACTER 1:10 /name",
                "{\"part\": \"\"}            | WRONG_TYPE 1:10 /part",
                "{\"parts\": {}}             | WRONG_TYPE 1:11 /parts",
                "{\"notes\": \"x\"}          | WRONG_TYPE 1:11 /notes",
                "{\"notes\": null}           | NULL_FOR_LIST 1:11 /notes",
                "{\"colours\": null}         | NULL_FOR_LIST 1:13 /colours",
                "{\"named\": null}           | NULL_FOR_LIST 1:11 /named",
                "{\"notes\": [null]}         | NULL_IN_LIST 1:12 /notes/0",
                "{\"parts\": [{}, null]}     | NULL_IN_LIST 1:16 /parts/1",
                "{\"colour\": \"green\"}     | UNKNOWN_VALUE 1:12 /colour",
                "{\"colour\": 1}             | WRONG_TYPE 1:12 /colour",
                "{\"colours\": [\"RED\", \"RED\"]} | DUPLICATE_ELEMENT 1:21 /colours/1",
                "{\"day\": \"2566-01-31\"}   | BUDDHIST_DATE 1:9 /day",
                "{\"month\": \"2566-01\"}    | BUDDHIST_DATE 1:11 /month",
                "{\"day\": \"2023-02-29\"}   | BAD_DATE 1:9 /day",
                "{\"day\": \"31/01/2023\"}   | BAD_DATE 1:9 /day",
                "{\"day\": \"1899-12-31\"}   | BAD_DATE 1:9 /day",
                "{\"day\": 20230131}         | WRONG_TYPE 1:9 /day",
                "{\"month\": \"2023-13\"}    | BAD_MONTH 1:11 /month",
                "{\"nmae\": \"x\"}           | UNKNOWN_FIELD 1:2 /nmae",
                "{\"a\": 1, \"a\": {\"b\": [1]}} | UNKNOWN_FIELD 1:2 /a,UNKNOWN_FIELD 1:10 /a",
                "{\"name\": 1, \"name\": \"x\"} | WRONG_TYPE 1:10 /name,DUPLICATE_KEY 1:13 /name",
                "{\"free\": {\"a\": 1, \"a\": 2}} | DUPLICATE_KEY 1:19 /free/a",
                "{\"part\": {\"from\": 2, \"to\": 1}} | INCONSISTENT 1:10 /part"
            })
    void sayWhatIsWrongAndWhere(String json, String expected) {
        assertThat(lines(json)).containsExactlyElementsOf(Arrays.asList(expected.split(",")));
    }

    @Test
    void isEmptyWithoutAnything() {
        assertThat(lines("")).containsExactly("EMPTY 1:1");
        assertThat(kinds(problems(" \n\t"))).containsExactly(InputProblemKind.EMPTY);
    }

    @Test
    void countColumnsInCharactersOfThai() {
        assertThat(lines("{\"name\": \"ผู้กำกับการ\", \"count\": \"x\"}")).containsExactly("WRONG_TYPE 1:34 /count");
    }

    @Test
    void areAllReportedAtOnceInTheOrderOfTheDocument() {
        StringBuilder json = new StringBuilder("{\n\"parts\": [\n");
        for (int i = 0; i < 20; i++) {
            json.append("  {\"from\": \"ก\",\n   \"to\": true},\n");
        }
        List<String> lines = lines(json.append("  {}\n]}").toString());

        assertThat(lines).hasSize(40);
        for (int i = 0; i < 20; i++) {
            assertThat(lines.get(2 * i)).isEqualTo("WRONG_TYPE " + (3 + 2 * i) + ":12 /parts/" + i + "/from");
            assertThat(lines.get(2 * i + 1)).isEqualTo("WRONG_TYPE " + (4 + 2 * i) + ":10 /parts/" + i + "/to");
        }
    }

    @Test
    void beforeASyntaxErrorAreReportedWithIt() {
        assertThat(lines("{\"count\": \"x\",\n \"name\": 'y'}"))
                .containsExactly("WRONG_TYPE 1:11 /count", "NOT_JSON 2:10 /name");
    }

    @Test
    void stopAtTheLimitAndSaySo() {
        List<InputProblem> problems = problems("{\"notes\": [" + "1,".repeat(9_000) + "1]}");

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).kind()).isEqualTo(InputProblemKind.TOO_MANY_PROBLEMS);
    }

    @Test
    void comeFromEncodingsOtherThanUtf8() {
        String json = "{\"count\": 1,\n \"name\": \"กข\"}";
        assertThat(encoded("\uFEFF" + json, StandardCharsets.UTF_8)).containsExactly("BYTE_ORDER_MARK 1:1");
        assertThat(encoded(json, StandardCharsets.UTF_16)).containsExactly("UTF16 0:0");
        assertThat(encoded(json, StandardCharsets.UTF_16LE)).containsExactly("UTF16 0:0");
        assertThat(encoded(json, StandardCharsets.UTF_16BE)).containsExactly("UTF16 0:0");
        assertThat(encoded(json, Charset.forName("x-windows-874"))).containsExactly("NOT_UTF8 2:11");
    }

    @Test
    void comeFromBytesThatOnlyLookLikeUtf8() {
        byte[][] invalid = {
            {(byte) 0xC0, (byte) 0x80}, // overlong
            {(byte) 0xE0, (byte) 0x80, (byte) 0x80}, // overlong
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // a surrogate
            {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80}, // above U+10FFFF
            {(byte) 0xE0, (byte) 0xB8} // cut
        };
        for (byte[] bytes : invalid) {
            assertThat(lines(problems(Reading.READER, inName(bytes)))).containsExactly("NOT_UTF8 1:11");
        }
    }

    @Test
    void nameTheNearestKnownFieldOrAllOfThem() {
        assertThat(english("{\"part\": {\"form\": 1}}"))
                .containsExactly("\"form\" is no field here. Is \"from\" meant?");
        assertThat(english("{\"part\": {\"Inner\": 1}}"))
                .containsExactly("\"Inner\" is no field here. Is \"inner\" meant?");
        assertThat(english("{\"part\": {\"ชื่อ\": 1}}"))
                .containsExactly("\"ชื่อ\" is no field here. The fields are: from, to, inner.");
    }

    @Test
    void listTheAllowedValues() {
        assertThat(english("{\"colour\": \"PINK\"}")).containsExactly("None of the allowed values: RED, GREEN, BLUE.");
    }

    @Test
    void showNamesFromOutsideShortAndWithoutControlCharacters() {
        InputProblem problem = problems("{\"a\\u0000\\u202e\\n" + "b".repeat(100_000) + "\": 1}")
                .get(0);

        assertThat(problem.location()).hasToString("/a" + "b".repeat(39) + "…");
        assertThat(problem.message().in(Language.EN)).hasSizeLessThan(300).contains("\"a" + "b".repeat(39) + "…\"");
    }

    @Test
    void neverRepeatTheValue() {
        String secret = "0812345678";
        for (String member : List.of("count", "amount", "open", "day", "month", "year", "colour", "part", "parts")) {
            List<InputProblem> problems = problems("{\"" + member + "\": \"" + secret + "\"}");
            assertThat(problems)
                    .hasSize(1)
                    .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(secret));
        }
    }

    @Test
    void haveAMessageInBothLanguagesForEveryKind() {
        ProblemTexts texts = new ProblemTexts();
        for (InputProblemKind kind : InputProblemKind.values()) {
            var text = texts.text(Refusal.of(kind, "1", "2"));
            assertThat(text.in(Language.TH)).isNotEqualTo(text.in(Language.EN)).containsPattern("[ก-๙]");
            assertThat(text.in(Language.EN)).doesNotContainPattern("[ก-๙]");
        }
    }

    private static List<String> english(String json) {
        return problems(json).stream()
                .map(problem -> problem.message().in(Language.EN))
                .toList();
    }

    private static List<String> encoded(String json, Charset charset) {
        return lines(problems(Reading.READER, json.getBytes(charset)));
    }

    private static byte[] inName(byte[] bytes) {
        byte[] head = "{\"name\": \"".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length + 2);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        all[all.length - 2] = '"';
        all[all.length - 1] = '}';
        return all;
    }
}
