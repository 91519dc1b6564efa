package io.github.openita.export.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelMemoryTest {

    private static final int STATIONS = 1_484;
    private static final int REQUIREMENTS = 265;

    @Test
    void rendersTheOutcomesOfAllStationsInASmallHeap(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("national.xlsx");
        Path log = folder.resolve("log");
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExcelMemoryTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(small.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(small.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.size(file)).isGreaterThan(500_000);
    }

    /** What runs in the small heap. */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new ExcelRenderer().render(national(), out);
        }
    }

    private static Document national() {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.of("สถานีตำรวจ", 3)),
                        IntStream.rangeClosed(1, REQUIREMENTS).mapToObj(each -> Column.of("O" + each, 1)))
                .toList();
        List<Row> rows =
                IntStream.range(0, STATIONS).mapToObj(ExcelMemoryTest::station).toList();
        return HardDocument.of(Table.of("ผลทุกสถานี", columns, rows).withRowHeadings());
    }

    private static Row station(int number) {
        Outcome[] outcomes = Outcome.values();
        Stream<Cell> judged = IntStream.range(0, REQUIREMENTS)
                .mapToObj(at -> Cell.of(new CellValue.Judged(outcomes[(number * 7 + at * 3) % outcomes.length])));
        return Row.of(Stream.concat(Stream.of(Cell.of("สถานีตำรวจภูธรสมมติ " + number)), judged)
                .toList());
    }
}
