package io.github.openita.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyEditionTest {

    /** Something that a person may do wrong in editing, and where it must be found. */
    record Slip(String before, String after, InputProblemKind kind, String pointer) {

        String in(String json) {
            assertThat(json).contains(before);
            int at = json.indexOf(before);
            return json.substring(0, at) + after + json.substring(at + before.length());
        }
    }

    private static Slip inconsistent(String before, String after, String pointer) {
        return new Slip(before, after, InputProblemKind.INCONSISTENT, pointer);
    }

    /** Slips that can all be made in one file. */
    static Stream<Slip> slips() {
        String s1 = "/items/0/requirements";
        return Stream.of(
                new Slip("\"revision\": 2", "\"revison\": 2", InputProblemKind.UNKNOWN_FIELD, "/revison"),
                new Slip("\"2026-10-01\"", "\"2569-13-01\"", InputProblemKind.BAD_DATE, "/validity/validFrom"),
                new Slip(
                        "\"en\": \"Sample assessor\"", "\"en\": \" \"", InputProblemKind.MISSING_FIELD, "/assessor/en"),
                new Slip(", \"en\": \"Group A\"", "", InputProblemKind.MISSING_FIELD, "/groups/0/name/en"),
                new Slip(
                        "\"number\": 2, \"name\"",
                        "\"number\": \"2\", \"name\"",
                        InputProblemKind.WRONG_TYPE,
                        "/indicators/1/number"),
                new Slip("[7, 12]", "[7, 13]", InputProblemKind.OUT_OF_RANGE, s1 + "/1/period/months/1"),
                new Slip(
                        "\"basis\": \"STATED\"",
                        "\"basis\": \"BELIEVED\"",
                        InputProblemKind.UNKNOWN_VALUE,
                        s1 + "/2/basis"),
                new Slip(
                        "\"school-plan/none\"", "\"School Plan\"", InputProblemKind.UNKNOWN_VALUE, s1 + "/2/criterion"),
                new Slip(
                        "\"mode\": \"open\"",
                        "\"mode\": \"open\", \"mode\": \"any\"",
                        InputProblemKind.DUPLICATE_KEY,
                        "/items/1/requirements/0/details/fields/mode"),
                inconsistent("\"parent\": \"S1.1\"", "\"parent\": \"S1.9\"", s1 + "/1/parent"),
                inconsistent("\"school-plan/period\"", "\"school-plan/whole\"", s1 + "/1/criterion"),
                inconsistent("\"lunch/menu\"", "\"dinner/menu\"", "/items/1/requirements/0/criterion"),
                inconsistent("\"group\": \"B\"", "\"group\": \"A\"", "/items/1/group"),
                inconsistent("\"required\": [\"PDF\"]", "\"required\": [\"PFD\"]", s1 + "/1/formats/required/0"),
                inconsistent("\"review\": \"HEAD\"", "\"review\": \"HEAP\"", "/items/0/responsible/review"),
                inconsistent(
                        "\"statement\": \"lunch\"", "\"statement\": \"brunch\"", s1 + "/2/noneStatement/statement"),
                inconsistent("\"obligation\": \"may\"", "\"obligation\": \"should\"", s1 + "/3/obligation"),
                inconsistent("\"items\": 2", "\"items\": 3", "/counts/items"),
                inconsistent("\"percent\": 60", "\"percent\": 61", "/scoring/weights"),
                inconsistent("\"below\": 50.5", "\"below\": 50", "/scoring/bandSets/0/bands/1/below"),
                inconsistent("\"from\": 5, \"to\": 9", "\"from\": 6, \"to\": 9", "/risk/bands/1"),
                inconsistent(
                        "\"items\": [\"S1\"]}\n    ]\n  },",
                        "\"items\": [\"S7\"]}\n    ]\n  },",
                        "/measures/activities/0/items/0"));
    }

    /** Slips that hide others or need the file for themselves. */
    static Stream<Slip> lonelySlips() {
        String s1 = "/items/0/requirements";
        return Stream.of(
                inconsistent(
                        "\"decides\": \"own\",\n          \"basis\": \"ATTESTED\"",
                        "\"decides\": \"own\"",
                        "/items/1/requirements/0/basis"),
                inconsistent(
                        "\"decides\": \"children\"",
                        "\"decides\": \"children\", \"basis\": \"STATED\"",
                        s1 + "/0/basis"),
                inconsistent(
                        "\"decides\": \"own\",\n          \"basis\": \"ATTESTED\"",
                        "\"decides\": \"children\"",
                        "/items/1/requirements/0/decides"),
                inconsistent("\"id\": \"S1.2\"", "\"id\": \"S1.1\"", s1 + "/2/id"),
                inconsistent(
                        "\"id\": \"S1.1\",\n          \"section\"",
                        "\"id\": \"S1.1\", \"parent\": \"S1.2\",\n          \"section\"",
                        s1 + "/0/parent"),
                inconsistent(
                        "\"id\": \"S2.1\"", "\"id\": \"S2.1\", \"parent\": \"S1.2\"", "/items/1/requirements/0/parent"),
                inconsistent(
                        "\"requirements\": [\"S1.1\"]",
                        "\"requirements\": [\"S1.8\"]",
                        "/items/0/sections/0/requirements/0"),
                inconsistent(
                        "\"section\": \"S1-A\",\n          \"criterion\": \"school-plan/period\"",
                        "\"criterion\": \"school-plan/period\"",
                        s1 + "/1/section"),
                inconsistent("\"content\": \"lunch\"", "\"content\": \"school-plan\"", "/items/1/content"),
                inconsistent("\"code\": \"S2\"", "\"code\": \"S1\"", "/items/1/code"),
                inconsistent("\"number\": 2,\n", "\"number\": 1,\n", "/items/1/number"),
                inconsistent(
                        "\"condition\": {\"when\": \"no-lunch\", \"then\": \"state-none\"},\n",
                        "",
                        s1 + "/2/condition"),
                inconsistent("\"indicators\": [2]", "\"indicators\": [3]", "/instruments/1/indicators/0"),
                inconsistent("\"groups\": [\"A\", \"B\"]", "\"groups\": [\"A\"]", "/groups/1/subIndicator"),
                inconsistent("\"from\": 0, \"below\"", "\"from\": 1, \"below\"", "/scoring/bandSets/0/bands"),
                inconsistent("\"from\": 50.5,", "\"from\": 50.5, \"below\": 99,", "/scoring/bandSets/0/bands/0/below"),
                inconsistent("[7, 12]", "[12, 7]", s1 + "/1/period/months"),
                new Slip(
                        "\"day\": 15",
                        "\"day\": 30",
                        InputProblemKind.OUT_OF_RANGE,
                        "/items/1/requirements/0/period/asOf/day"),
                new Slip(
                        "{\"asOf\": {\"month\": 5, \"day\": 15}}",
                        "{\"sometime\": 1}",
                        InputProblemKind.UNKNOWN_FIELD,
                        "/items/1/requirements/0/period/sometime"),
                new Slip(
                        "\"agencyType\": \"sample-school\"",
                        "\"agencyType\": \"Sample School\"",
                        InputProblemKind.UNKNOWN_VALUE,
                        "/agencyType"),
                new Slip(
                        "\"schemaVersion\": 1",
                        "\"schemaVersion\": 2",
                        InputProblemKind.OUT_OF_RANGE,
                        "/schemaVersion"),
                new Slip(
                        "\"byDecision\": {\"own\": 3",
                        "\"byDecision\": {\"won\": 3",
                        InputProblemKind.UNKNOWN_FIELD,
                        "/counts/byDecision/won"));
    }

    static Stream<Slip> allSlips() {
        return Stream.concat(slips(), lonelySlips());
    }

    @ParameterizedTest
    @MethodSource("allSlips")
    void findsEachSlip(Slip slip) {
        assertThat(problems(slip.in(SampleEdition.school())))
                .extracting(InputProblem::kind, problem -> problem.location().pointer())
                .contains(org.assertj.core.groups.Tuple.tuple(slip.kind(), slip.pointer()));
    }

    @Test
    void findsAllSlipsAtOnceInTheOrderOfTheFile() {
        String json = SampleEdition.school();
        for (Slip slip : slips().toList()) {
            json = slip.in(json);
        }
        List<InputProblem> problems = problems(json);
        assertThat(problems)
                .extracting(problem -> problem.location().pointer())
                .containsAll(slips().map(Slip::pointer).toList());
        assertThat(problems).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void saysWhereAndWhatInBothLanguagesWithoutTheValue() {
        String json = SampleEdition.school().replace("\"parent\": \"S1.1\"", "\"parent\": \"SECRET\"");
        assertThat(problems(json)).anySatisfy(problem -> {
            assertThat(problem.location().pointer()).isEqualTo("/items/0/requirements/1/parent");
            assertThat(json.lines().toList().get(problem.line() - 1)).contains("SECRET");
            assertThat(problem.column()).isEqualTo(21);
            assertThat(problem.message().th()).contains("อ้างถึงสิ่งที่ไม่มี");
            assertThat(problem.message().en()).contains("does not have").doesNotContain("SECRET");
        });
    }

    @Test
    void aMissingWordDoesNotBringUpFaultsThatAreNone() {
        String json = SampleEdition.school().replace("\"decides\": \"children\",\n", "");
        assertThat(problems(json))
                .extracting(problem -> problem.location().pointer())
                .containsExactly(
                        "/counts/byDecision/own", "/counts/byDecision/children", "/items/0/requirements/0/decides");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(problems("")).extracting(InputProblem::kind).containsExactly(InputProblemKind.EMPTY);
        assertThat(problems("[]")).extracting(InputProblem::kind).containsExactly(InputProblemKind.WRONG_TYPE);
        assertThat(problems("{} {}")).extracting(InputProblem::kind).contains(InputProblemKind.TRAILING_CONTENT);
        assertThat(problems("{\"a\": ,}")).extracting(InputProblem::kind).containsExactly(InputProblemKind.NOT_JSON);
        assertThat(problems("{\"a\": [")).extracting(InputProblem::kind).containsExactly(InputProblemKind.TRUNCATED);
        assertThat(problems("[".repeat(100_000)))
                .extracting(InputProblem::kind)
                .containsExactly(InputProblemKind.TOO_DEEP);
        assertThat(problems("\uFEFF{}"))
                .extracting(InputProblem::kind)
                .containsExactly(InputProblemKind.BYTE_ORDER_MARK);
    }

    @Test
    void refusesAnotherEncodingAndAFileThatIsNotThere() {
        byte[] legacy = SampleEdition.school().getBytes(Charset.forName("x-windows-874"));
        assertThat(refusal(() -> Editions.none().with(new ByteArrayInputStream(legacy), "old.json")))
                .satisfies(e -> assertThat(e.source()).isEqualTo("old.json"))
                .extracting(e -> e.problems().get(0).kind())
                .isEqualTo(InputProblemKind.NOT_UTF8);
        assertThat(refusal(() -> Editions.none().with(Path.of("no", "such", "edition.json"))))
                .satisfies(e -> assertThat(e.source()).isEqualTo("edition.json"))
                .extracting(e -> e.problems().get(0).kind())
                .isEqualTo(InputProblemKind.UNREADABLE);
    }

    private static List<InputProblem> problems(String json) {
        return refusal(() -> Editions.none()
                        .with(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "faulty.json"))
                .problems();
    }

    private static InvalidInputException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, reading);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
