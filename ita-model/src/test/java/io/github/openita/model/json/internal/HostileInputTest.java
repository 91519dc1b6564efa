package io.github.openita.model.json.internal;

import static io.github.openita.model.json.internal.Reading.kinds;
import static io.github.openita.model.json.internal.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {

    private static final JsonLimits SMALL = new JsonLimits(1_000, 5, 20, 10, 4, 30, 3);

    @Test
    void isRefusedWhereverItIsCutOff() {
        byte[] whole = Sample.JSON.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            List<InputProblem> problems = problems(Reading.READER, Arrays.copyOf(whole, length));
            assertThat(problems).as("cut at byte %d", length).isNotEmpty();
            assertThat(problems.get(problems.size() - 1).kind())
                    .as("cut at byte %d", length)
                    .isIn(InputProblemKind.TRUNCATED, InputProblemKind.EMPTY, InputProblemKind.NOT_UTF8);
        }
        assertThat(problems(Reading.READER, whole)).isEmpty();
    }

    @Test
    void mayBeNestedTenThousandTimes() {
        String nested = "[".repeat(10_000);

        assertThat(kinds(problems(nested))).containsExactly(InputProblemKind.WRONG_ROOT, InputProblemKind.TOO_DEEP);
        assertThat(kinds(problems("{\"free\": " + nested))).containsExactly(InputProblemKind.TOO_DEEP);
        assertThat(kinds(problems("{\"part\": " + "{\"inner\": ".repeat(10_000))))
                .containsExactly(InputProblemKind.TOO_DEEP);
        assertThat(kinds(problems("{\"other\": " + nested)))
                .containsExactly(InputProblemKind.UNKNOWN_FIELD, InputProblemKind.TOO_DEEP);
    }

    @Test
    void isReadUpToEachLimitAndNotBeyond() {
        assertThat(small("{\"name\": \"" + "ก".repeat(20) + "\"}")).isEmpty();
        assertThat(small("{\"name\": \"" + "ก".repeat(21) + "\"}")).containsExactly(InputProblemKind.STRING_TOO_LONG);
        assertThat(small("{\"amount\": 1234567.89}")).isEmpty();
        assertThat(small("{\"amount\": 12345678.90}")).containsExactly(InputProblemKind.OUT_OF_RANGE);
        assertThat(small("{\"notes\": [\"\", \"\", \"\", \"\"]}")).isEmpty();
        assertThat(small("{\"notes\": [\"\", \"\", \"\", \"\", \"\"]}"))
                .containsExactly(InputProblemKind.TOO_MANY_ELEMENTS);
        assertThat(small("{\"named\": {\"a\": {}, \"b\": {}, \"c\": {}, \"d\": {}, \"e\": {}, \"f\": {}}}"))
                .containsExactly(InputProblemKind.TOO_MANY_ELEMENTS);
        assertThat(small("{\"free\": {\"a\": [[[]]]}}")).isEmpty();
        assertThat(small("{\"free\": {\"a\": [[[[]]]]}}")).containsExactly(InputProblemKind.TOO_DEEP);
        assertThat(small(" ".repeat(998) + "{}")).isEmpty();
        assertThat(small(" ".repeat(999) + "{}")).containsExactly(InputProblemKind.TOO_LARGE);
    }

    @Test
    void isReadUpToTheNumberOfValuesInAll() {
        String lists = "{\"free\": [[0,0,0,0],[0,0,0,0],[0,0,0,0],[0,0,0,0]], \"parts\": [{},{},{},{}], ";

        assertThat(small(lists + "\"notes\": [\"\",\"\"], \"open\": true}")).isEmpty();
        assertThat(small(lists + "\"notes\": [\"\",\"\",\"\"], \"open\": true}"))
                .containsExactly(InputProblemKind.TOO_MANY_ELEMENTS);
    }

    @Test
    void mayHaveANameOfAnyLengthWithoutBeingCopiedIntoTheProblem() {
        List<InputProblem> problems = problems("{\"" + "x".repeat(4_000_000) + "\": 1}");

        assertThat(kinds(problems)).containsExactly(InputProblemKind.UNKNOWN_FIELD);
        assertThat(problems.toString()).hasSizeLessThan(2_000);
    }

    @Test
    void mayBeAFileTooLargeForTheHeap(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 30);
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Reading.READER.read(file))
                .satisfies(refused -> {
                    assertThat(kinds(refused.problems())).containsExactly(InputProblemKind.TOO_LARGE);
                    assertThat(refused.source()).isEqualTo("large.json");
                });
    }

    @Test
    void mayBeAStreamWithoutEnd() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return read(new byte[1], 0, 1) > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                // One byte more tells that it is too large; buffers may ask for a little more than that.
                if (given > JsonLimits.DEFAULT.maxBytes() + 100_000L) {
                    throw new IllegalStateException("read beyond the limit");
                }
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Reading.READER.read(endless, "endless"))
                .satisfies(
                        refused -> assertThat(kinds(refused.problems())).containsExactly(InputProblemKind.TOO_LARGE));
    }

    @Test
    void mayBeNoFileAtAll(@TempDir Path folder) {
        for (Path path : List.of(folder, folder.resolve("none.json"))) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Reading.READER.read(path))
                    .satisfies(refused ->
                            assertThat(kinds(refused.problems())).containsExactly(InputProblemKind.UNREADABLE));
        }
    }

    @Test
    void isReadFromAFileAndAStreamAlike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sample.json"), Sample.JSON);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(Reading.READER.read(in, "stream")).isEqualTo(Reading.READER.read(file));
        }
    }

    private static List<InputProblemKind> small(String json) {
        return kinds(problems(SMALL, json));
    }
}
