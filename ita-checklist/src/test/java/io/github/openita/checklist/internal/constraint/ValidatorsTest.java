package io.github.openita.checklist.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Email;
import io.github.openita.model.constraint.Phone;
import io.github.openita.model.constraint.Positive;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.value.WebLink;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One violation for one fault, at the component and with the key of the problem. */
class ValidatorsTest {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final LocalDate DAY = LocalDate.of(2023, 1, 15);

    private static List<String> faults(Record record) {
        return VALIDATOR.validate(record).stream()
                .map(each -> each.getPropertyPath() + " " + each.getMessageTemplate())
                .toList();
    }

    record Demanded(@Required(criterion = "c") @Nullable Object value) {}

    @Test
    void whatIsDemandedIsNamedByItsComponentOrThePartAtFault() {
        assertThat(faults(new Demanded("ก"))).isEmpty();
        assertThat(faults(new Demanded(null))).containsExactly("value missing");
        assertThat(faults(new Demanded(-1))).containsExactly("value negative");
        assertThat(faults(new Demanded(new DateRange(null, DAY)))).containsExactly("value.from missing");
    }

    @RequiredWhen(condition = "asked", component = "value", criterion = "c")
    record Conditional(@Nullable Boolean asked, @Nullable Object value) {}

    @Test
    void whatIsDemandedOnAConditionIsDemandedOnlyThen() {
        assertThat(faults(new Conditional(false, null))).isEmpty();
        assertThat(faults(new Conditional(null, null))).isEmpty();
        assertThat(faults(new Conditional(true, "ก"))).isEmpty();
        assertThat(faults(new Conditional(true, null))).containsExactly("value missing");
        assertThat(faults(new Conditional(true, new DateRange(DAY, DAY)))).isEmpty();
        assertThat(faults(new Conditional(true, new DateRange(DAY, null)))).containsExactly("value.to missing");
    }

    @AnyOf(
            components = {"one", "other"},
            criterion = "c")
    record Either(@Nullable WebLink one, @Nullable WebLink other) {}

    @Test
    void oneOfSeveralIsEnoughAndAMalformedOneIsNamed() {
        WebLink good = WebLink.of("https://station.example.go.th/");
        WebLink bad = WebLink.of("page");
        assertThat(faults(new Either(good, null))).isEmpty();
        assertThat(faults(new Either(bad, good))).isEmpty();
        assertThat(faults(new Either(null, null))).hasSize(1).allMatch(fault -> fault.startsWith(" "));
        assertThat(faults(new Either(null, bad))).containsExactly("other malformed-address");
        assertThat(faults(new Either(bad, bad))).containsExactly("one malformed-address");
    }

    record Amounts(
            @Positive(criterion = "c") @Nullable BigDecimal money,
            @Positive(criterion = "c") @Nullable Integer count) {}

    @Test
    void noughtIsNotPositiveAndAbsenceIsAnotherFault() {
        assertThat(faults(new Amounts(null, null))).isEmpty();
        assertThat(faults(new Amounts(new BigDecimal("0.01"), 1))).isEmpty();
        assertThat(faults(new Amounts(new BigDecimal("0.00"), null))).hasSize(1);
        assertThat(faults(new Amounts(null, 0))).hasSize(1);
    }

    record Reached(
            @Phone(criterion = "c") @Nullable String phone,
            @Email(criterion = "c") @Nullable String email) {}

    @Test
    void absenceIsNoMalformedNumberOrAddress() {
        assertThat(faults(new Reached(null, null))).isEmpty();
        assertThat(faults(new Reached(" ", "\u00a0"))).isEmpty();
        assertThat(faults(new Reached("02", null))).hasSize(1);
        assertThat(faults(new Reached(null, "station"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 2123 4567",
                "๐๒-๑๒๓-๔๕๖๗",
                "+66 2 123 4567",
                "191",
                "1599",
                "(02) 123 4567 ต่อ 12",
                "081-234-5678"
            })
    void numbersAreWrittenInManyWays(String number) {
        assertThat(PhoneValidator.isNumber(number)).isTrue();
        assertThat(faults(new Reached(number, null))).isEmpty();
    }

    @Test
    void textsLongerThanAnyNumberOrAddressAreNone() {
        String number = "02" + " ".repeat(51) + "1234567";
        assertThat(PhoneValidator.isNumber(number)).isTrue();
        assertThat(PhoneValidator.isNumber(number + "   ")).isFalse();
        String host = "@" + "a.".repeat(120) + "th";
        assertThat(EmailValidator.isAddress("b".repeat(254 - host.length()) + host))
                .isTrue();
        assertThat(EmailValidator.isAddress("b".repeat(255 - host.length()) + host))
                .isFalse();
    }

    @Test
    void oneValidatorLooksAtRecordsOfOneClassAfterAnother() {
        Part value = new Part("value");
        assertThat(value.of(new Demanded("ก"))).isEqualTo("ก");
        assertThat(value.of(new Conditional(true, "ข"))).isEqualTo("ข");
        assertThat(value.of(new Demanded("ค"))).isEqualTo("ค");
    }
}
