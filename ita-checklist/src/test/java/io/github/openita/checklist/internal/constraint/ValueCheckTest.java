package io.github.openita.checklist.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a value, and in which of its parts. */
class ValueCheckTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 15);
    private static final String NUMBER = "ที่ ๑/๒๕๖๖";
    private static final Person PERSON = Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ");
    private static final FileRef FILE = FileRef.of("https://station.example.go.th/a.pdf", FileFormat.PDF);
    private static final FileRef BAD_FILE = FileRef.of("a.pdf", FileFormat.PDF);
    private static final FileRef NO_FILE = new FileRef(null, FileFormat.PDF, null);
    private static final WebLink LINK = WebLink.of("https://station.example.go.th/");
    private static final WebLink BAD_LINK = WebLink.of("page");
    private static final Text BLANK = Text.of("\u00a0\u200b");

    private static PublicVersion version(@Nullable FileRef file, @Nullable WebLink link) {
        return new PublicVersion(PublicForm.LEAFLET, file, link);
    }

    private static GuidelineText guideline(@Nullable Text text, @Nullable FileRef file) {
        return new GuidelineText(text, file, null);
    }

    private static SignOff signed(@Nullable LocalDate on, @Nullable String reference, @Nullable FileRef file) {
        return new SignOff(PERSON, null, on, reference, file);
    }

    static Stream<Object> whole() {
        return Stream.of(
                "ก",
                Text.of("ก"),
                List.of("ก"),
                BigDecimal.ZERO,
                0,
                new DateRange(DAY, DAY),
                PERSON,
                LINK,
                FILE,
                signed(DAY, NUMBER, null),
                signed(DAY, NUMBER, BAD_FILE),
                signed(DAY, null, FILE),
                guideline(Text.of("ก"), null),
                guideline(Text.of("ก"), BAD_FILE),
                guideline(null, FILE),
                version(FILE, null),
                version(BAD_FILE, LINK),
                TimeLimit.of(1, TimeLimitUnit.DAY),
                true);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whatIsWholeHasNoProblem(Object value) {
        assertThat(ValueCheck.problem(value)).isEmpty();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                arguments(null, ProblemKind.MISSING, null),
                arguments("\u00a0\u200b", ProblemKind.MISSING, null),
                arguments(BLANK, ProblemKind.MISSING, null),
                arguments(List.of(), ProblemKind.EMPTY, null),
                arguments(new BigDecimal("-0.01"), ProblemKind.NEGATIVE, null),
                arguments(-1, ProblemKind.NEGATIVE, null),
                arguments(new DateRange(null, null), ProblemKind.MISSING, null),
                arguments(new DateRange(null, DAY), ProblemKind.MISSING, "from"),
                arguments(new DateRange(DAY, null), ProblemKind.MISSING, "to"),
                arguments(new DateRange(DAY, DAY.minusDays(1)), ProblemKind.REVERSED, null),
                arguments(new Person(null, null, null), ProblemKind.MISSING, null),
                arguments(new Person("พันตำรวจเอก", null, "ใจสมมติ"), ProblemKind.INCOMPLETE_PERSON, null),
                arguments(new WebLink(null, null), ProblemKind.MISSING, null),
                arguments(BAD_LINK, ProblemKind.MALFORMED_ADDRESS, null),
                arguments(NO_FILE, ProblemKind.MISSING, null),
                arguments(BAD_FILE, ProblemKind.MALFORMED_ADDRESS, null),
                arguments(signed(null, NUMBER, FILE), ProblemKind.MISSING, "on"),
                arguments(signed(DAY, null, null), ProblemKind.MISSING, "reference"),
                arguments(signed(DAY, " ", NO_FILE), ProblemKind.MISSING, "reference"),
                arguments(signed(DAY, null, BAD_FILE), ProblemKind.MALFORMED_ADDRESS, "file"),
                arguments(guideline(BLANK, null), ProblemKind.MISSING, null),
                arguments(guideline(BLANK, NO_FILE), ProblemKind.MISSING, null),
                arguments(guideline(null, BAD_FILE), ProblemKind.MALFORMED_ADDRESS, "file"),
                arguments(version(null, null), ProblemKind.MISSING, null),
                arguments(version(NO_FILE, BAD_LINK), ProblemKind.MALFORMED_ADDRESS, "link"),
                arguments(version(BAD_FILE, null), ProblemKind.MALFORMED_ADDRESS, "file"),
                arguments(version(BAD_FILE, BAD_LINK), ProblemKind.MALFORMED_ADDRESS, "file"),
                arguments(new TimeLimit(1, null, null), ProblemKind.MISSING, null),
                arguments(TimeLimit.of(0, TimeLimitUnit.DAY), ProblemKind.NOT_POSITIVE, null));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void whatIsWrongIsSaidAndWhere(@Nullable Object value, ProblemKind kind, @Nullable String part) {
        assertThat(ValueCheck.problem(value)).contains(kind);
        assertThat(ValueCheck.part(value).orElse(null)).isEqualTo(part);
    }
}
