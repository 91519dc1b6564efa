package io.github.openita.model.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worst that fits the limits is read or refused by a JVM with a heap of 256 MB. */
class HeapTest {

    @Test
    void aSmallHeapIsEnough(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(child.waitFor()).as(() -> read(output)).isZero();
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Runs in the JVM with the small heap. Fails by an OutOfMemoryError, or by taking what it should refuse. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0], "large.json");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(200L << 20);
            }
            refuse(Reading.READER, file);
            for (String unit : List.of("{},", "0,", "[],", "{\"a\":", "[", "\"a\":{},", "1e5,")) {
                for (String start : List.of("{\"free\":[", "{\"x\":[", "{")) {
                    refuse(Reading.READER, Files.writeString(file, full(start, unit)));
                }
            }
            refuse(Reading.READER, Files.writeString(file, full("{\"name\":\"", "ก")));
            refuse(Reading.READER, Files.writeString(file, full("{\"", "ก")));
            refuse(Reading.READER, Files.writeString(file, full("{\"count\":", "1")));
            refuse(Reading.READER, Files.writeString(file, manyRecords()));
        }

        private static String full(String start, String unit) {
            int size = unit.getBytes(StandardCharsets.UTF_8).length;
            return start + unit.repeat((JsonLimits.DEFAULT.maxBytes() - start.length()) / size);
        }

        /** As many records as may be, in lists that are as long as may be, and then the end is missing. */
        private static String manyRecords() {
            String part = "{\"from\":1,\"inner\":{}},";
            String list = "[" + part.repeat(19_999) + "{}],";
            return "{\"free\":[" + list.repeat(35);
        }

        private static void refuse(RecordReader<Sample> reader, Path file) {
            try {
                reader.read(file);
            } catch (InvalidInputException expected) {
                return;
            }
            throw new IllegalStateException("read");
        }
    }
}
