package io.github.openita.model.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever is done to good JSON: both passes and an oracle of its own agree on whether it is read. */
class AgreementTest {

    /** Making a sample costs more than reading it many times. */
    private static final int MUTANTS = 25;

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-0-9.]+|true|false|null|[\\[\\]{},:]");

    private static final List<String> FRAGMENTS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2147483648",
            "2566",
            "2566.0",
            "2023",
            "1.50",
            "1e5",
            "\"\"",
            "\"RED\"",
            "\"2566\"",
            "\"2566-01-31\"",
            "\"2023-01-31\"",
            "\"2023-01\"",
            "\"๒๕๖๖\"",
            "๒",
            "[]",
            "{}",
            "[null]",
            "[{}]",
            "{\"from\":2,\"to\":1}",
            "{\"th\":null}",
            "\"name\"",
            "\"from\"",
            "\"parts\":[],\"x\"",
            ",",
            ":",
            "]",
            "}",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "“",
            "'",
            "NaN",
            "/**/",
            "\n",
            "\u00a0",
            "\u0000",
            "");

    @Property(tries = 100)
    @Domain(DomainContext.Global.class)
    @Domain(SampleDomain.class)
    void onMutatedTokens(@ForAll Sample sample, @ForAll Random random) {
        String json = json(sample);
        for (int i = 0; i < MUTANTS; i++) {
            agree(mutateTokens(json, random).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Property(tries = 100)
    @Domain(DomainContext.Global.class)
    @Domain(SampleDomain.class)
    void onMutatedBytes(@ForAll Sample sample, @ForAll Random random) {
        byte[] json = Reading.WRITER.write(sample);
        for (int i = 0; i < MUTANTS; i++) {
            agree(mutateBytes(json, random));
        }
    }

    @Property(tries = 100)
    @Domain(SampleDomain.class)
    void onWhatWasWritten(@ForAll Sample sample) {
        String json = json(sample);
        assertThat(Oracle.accepts(json)).isTrue();
        assertThat(Reading.readByCharacters(json)).contains(sample);
    }

    private static void agree(byte[] bytes) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = Arrays.equals(json.getBytes(StandardCharsets.UTF_8), bytes);
        List<InputProblem> problems = Reading.problems(Reading.READER, bytes);

        assertThat(problems.isEmpty()).as(json).isEqualTo(isUtf8 && Oracle.accepts(json));
        if (problems.isEmpty()) {
            assertThat(Reading.readByCharacters(json)).contains(Reading.read(json));
        } else {
            assertThat(problems)
                    .as(json)
                    .noneMatch(problem -> problem.line() == 0 && problem.kind() == InputProblemKind.NOT_JSON);
        }
    }

    private static String json(Sample sample) {
        return new String(Reading.WRITER.write(sample), StandardCharsets.UTF_8);
    }

    private static String mutateTokens(String json, Random random) {
        List<String> parts = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(json);
        int end = 0;
        while (token.find()) {
            parts.add(json.substring(end, token.start()));
            tokens.add(parts.size());
            parts.add(token.group());
            end = token.end();
        }
        parts.add(json.substring(end));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int place = tokens.get(random.nextInt(tokens.size()));
            String other = parts.get(tokens.get(random.nextInt(tokens.size())));
            parts.set(
                    place,
                    switch (random.nextInt(6)) {
                        case 0 -> other;
                        case 1 -> parts.get(place) + ',' + parts.get(place);
                        case 2 -> parts.get(place) + ",\"name\":" + other;
                        default -> pick(random);
                    });
        }
        return String.join("", parts);
    }

    private static String pick(Random random) {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }

    private static byte[] mutateBytes(byte[] bytes, Random random) {
        byte[] mutated = bytes.clone();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            mutated[random.nextInt(mutated.length)] = (byte)
                    (random.nextBoolean()
                            ? random.nextInt(256)
                            : "0123456789.-eE\"\\{}[],: \t\ntfn".charAt(random.nextInt(28)));
        }
        return mutated;
    }
}
