package io.github.openita.checklist.internal.constraint;

import static io.github.openita.checklist.assessment.ProblemKind.EMPTY;
import static io.github.openita.checklist.assessment.ProblemKind.INCOMPLETE_PERSON;
import static io.github.openita.checklist.assessment.ProblemKind.MALFORMED_ADDRESS;
import static io.github.openita.checklist.assessment.ProblemKind.MISSING;
import static io.github.openita.checklist.assessment.ProblemKind.NEGATIVE;
import static io.github.openita.checklist.assessment.ProblemKind.NOT_POSITIVE;
import static io.github.openita.checklist.assessment.ProblemKind.REVERSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.PublicForm;
import io.github.openita.model.value.PublicVersion;
import io.github.openita.model.value.SignOff;
import io.github.openita.model.value.TimeLimit;
import io.github.openita.model.value.TimeLimitUnit;
import io.github.openita.model.value.WebLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is an answer, what is wrong with one that is none, and in which part of it that lies. */
class ValueCheckTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 30);
    private static final Person HEAD = Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ");
    private static final FileRef FILE = FileRef.of("https://station.example/a.pdf", FileFormat.PDF);
    private static final FileRef BAD_FILE = FileRef.of("a.pdf", FileFormat.PDF);
    private static final FileRef NO_FILE = new FileRef(null, FileFormat.PDF, "a");
    private static final WebLink LINK = WebLink.of("https://station.example/");
    private static final WebLink BAD_LINK = WebLink.of("station");

    private static Arguments of(@Nullable Object value, ProblemKind kind, @Nullable String part) {
        return Arguments.of(value, kind, part);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                of(null, MISSING, null),
                of("", MISSING, null),
                of("\u00A0\u200B ", MISSING, null),
                of(Text.of(" "), MISSING, null),
                of(List.of(), EMPTY, null),
                of(new BigDecimal("-0.01"), NEGATIVE, null),
                of(-1, NEGATIVE, null),
                of(new DateRange(DAY, DAY.minusDays(1)), REVERSED, null),
                of(new DateRange(null, null), MISSING, null),
                of(new DateRange(null, DAY), MISSING, "from"),
                of(new DateRange(DAY, null), MISSING, "to"),
                of(new Person(null, null, null), MISSING, null),
                of(new Person(null, "สุจริต", "ใจสมมติ"), INCOMPLETE_PERSON, null),
                of(WebLink.of(" "), MISSING, null),
                of(BAD_LINK, MALFORMED_ADDRESS, null),
                of(NO_FILE, MISSING, null),
                of(BAD_FILE, MALFORMED_ADDRESS, null),
                of(new GuidelineText(null, null, null), MISSING, null),
                of(GuidelineText.of(BAD_FILE), MALFORMED_ADDRESS, "file"),
                of(new PublicVersion(PublicForm.LEAFLET, null, null), MISSING, null),
                of(new PublicVersion(PublicForm.LEAFLET, BAD_FILE, null), MALFORMED_ADDRESS, "file"),
                of(new PublicVersion(PublicForm.LEAFLET, null, BAD_LINK), MALFORMED_ADDRESS, "link"),
                of(new PublicVersion(PublicForm.LEAFLET, NO_FILE, BAD_LINK), MALFORMED_ADDRESS, "link"),
                of(new SignOff(HEAD, null, null, "ตช 1/2566", null), MISSING, "on"),
                of(new SignOff(HEAD, null, DAY, " ", null), MISSING, "reference"),
                of(new SignOff(HEAD, null, DAY, null, NO_FILE), MISSING, "reference"),
                of(new SignOff(HEAD, null, DAY, null, BAD_FILE), MALFORMED_ADDRESS, "file"),
                of(new TimeLimit(null, TimeLimitUnit.DAY, null), MISSING, null),
                of(TimeLimit.of(0, TimeLimitUnit.DAY), NOT_POSITIVE, null));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(@Nullable Object value, ProblemKind kind, @Nullable String part) {
        assertThat(ValueCheck.problem(value)).contains(kind);
        if (part == null) {
            assertThat(ValueCheck.part(value)).isEmpty();
        } else {
            assertThat(ValueCheck.part(value)).contains(part);
        }
    }

    static Stream<Object> right() {
        return Stream.of(
                "ก",
                Text.of("ก"),
                List.of("ก"),
                BigDecimal.ZERO,
                0,
                new DateRange(DAY, DAY),
                HEAD,
                LINK,
                FILE,
                GuidelineText.of(Text.of("ก")),
                GuidelineText.of(FILE),
                new GuidelineText(Text.of("ก"), BAD_FILE, null),
                PublicVersion.of(PublicForm.LEAFLET, FILE),
                PublicVersion.of(PublicForm.LEAFLET, LINK),
                new PublicVersion(PublicForm.LEAFLET, BAD_FILE, LINK),
                SignOff.of(HEAD, DAY, "ตช 1/2566"),
                new SignOff(HEAD, null, DAY, null, FILE),
                TimeLimit.of(1, TimeLimitUnit.DAY),
                DAY,
                true);
    }

    @ParameterizedTest
    @MethodSource
    void right(Object value) {
        assertThat(ValueCheck.problem(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02 123 4567, true",
        "๐๒-๑๒๓-๔๕๖๗, true",
        "+66 2 123 4567, true",
        "0812345678 ต่อ 12, true",
        "191, true",
        "1599, true",
        "12, false",
        "19, false",
        "2199, false",
        "02 123 456, false",
        "call us, false",
        "02 123 4567 ต่อ 123456, false"
    })
    void telephoneNumbers(String value, boolean is) {
        assertThat(PhoneValidator.isNumber(value)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void aTelephoneNumberHasSixtyCharactersAtMost(int length, boolean is) {
        assertThat(PhoneValidator.isNumber("-".repeat(length - 9) + "021234567"))
                .isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "a@station.example, true",
        "a.b+c@sub.station.example, true",
        "a@station, false",
        "a@@station.example, false",
        "a b@station.example, false",
        ".a@station.example, false",
        "a@-station.example, false"
    })
    void mailAddresses(String value, boolean is) {
        assertThat(EmailValidator.isAddress(value)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"254, true", "255, false"})
    void aMailAddressHas254CharactersAtMost(int length, boolean is) {
        String domain = "@" + "d".repeat(60) + "." + "e".repeat(60) + ".example";
        assertThat(EmailValidator.isAddress("a".repeat(length - domain.length()) + domain))
                .isEqualTo(is);
    }
}
