package io.github.openita.model.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openita.model.json.internal.Sample.Colour;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordRoundTripTest {

    @Property(tries = 200)
    @Domain(SampleDomain.class)
    void whatIsWrittenIsReadAgain(@ForAll Sample sample) {
        byte[] json = Reading.WRITER.write(sample);

        assertThat(Reading.READER.read(json, "sample")).isEqualTo(sample);
        assertThat(Reading.WRITER.write(Reading.READER.read(json, "sample"))).isEqualTo(json);
    }

    @Test
    void theFormIsFixed() {
        assertThat(new String(Reading.WRITER.write(Reading.read(Sample.JSON)), StandardCharsets.UTF_8))
                .isEqualTo(Sample.JSON);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(Reading.WRITER.write(Reading.read("{\"name\": null, \"parts\": [], \"named\": {\"a\": null}}")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{}\n");
    }

    @Test
    void listsAreNeverNull() {
        Sample sample = Reading.read("{}");

        assertThat(sample.parts()).isEmpty();
        assertThat(sample.colours()).isEmpty();
        assertThat(sample.named()).isEmpty();
        assertThat(sample.name()).isNull();
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        refuses(sample("half \uD800 a character", null, null, null), "BROKEN_CHARACTER at /name");
        refuses(sample("x".repeat(200_001), null, null, null), "STRING_TOO_LONG at /name");
        refuses(sample(null, new BigDecimal("1e999999"), null, null), "NOT_MONEY at /amount");
        refuses(sample(null, new BigDecimal("0.0000001"), null, null), "NOT_MONEY at /amount");
        refuses(sample(null, null, LocalDate.of(1899, 12, 31), null), "BAD_DATE at /day");
        refuses(sample(null, null, null, 1.5d), "WRONG_TYPE at /free");
        refuses(sample(null, null, null, List.of(List.of("\uDC00"))), "BROKEN_CHARACTER at /free/0/0");
    }

    private static void refuses(Sample sample, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.WRITER.write(sample))
                .withMessage("cannot be written: " + why);
    }

    private static Sample sample(
            @Nullable String name, @Nullable BigDecimal amount, @Nullable LocalDate day, @Nullable Object free) {
        return new Sample(
                name,
                null,
                null,
                amount,
                null,
                day,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Set.of(Colour.RED, Colour.BLUE),
                Map.of(),
                free);
    }
}
