package io.github.openita.examples.benchmarks;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The 260 outcomes of all 1,484 stations as a sheet, beside POI's streaming workbook with the same cells and colours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx96m")
public class NationalWorkbookBenchmark {

    private static final int STATIONS = 1_484;
    private static final int REQUIREMENTS = 260;
    private static final String CAPTION = "ผลทุกข้อกำหนดรายสถานี";
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final List<String> NAMES =
            List.of("ผ่าน", "ไม่ผ่าน", "ยังไม่มีข้อมูล", "ไม่เข้าเงื่อนไข", "รอผู้ตรวจสอบ");
    private static final IndexedColors[] COLOURS = {
        IndexedColors.LIGHT_GREEN,
        IndexedColors.ROSE,
        IndexedColors.LIGHT_ORANGE,
        IndexedColors.GREY_25_PERCENT,
        IndexedColors.LIGHT_YELLOW
    };

    private final ItaExporter exporter = ItaExporter.create();

    /** The library, the document's blocks included. */
    @Benchmark
    public void library() throws IOException {
        exporter.write(document(), DocumentFormat.XLSX, OutputStream.nullOutputStream());
    }

    /** POI alone. */
    @Benchmark
    public void plain() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = book.createSheet(CAPTION);
            CellStyle[] styles =
                    Stream.of(COLOURS).map(each -> style(book, each)).toArray(CellStyle[]::new);
            CellStyle text = style(book, IndexedColors.WHITE);
            SXSSFRow head = sheet.createRow(0);
            for (int at = 0; at <= REQUIREMENTS; at++) {
                head.createCell(at).setCellValue("O" + at);
                head.getCell(at).setCellStyle(text);
            }
            for (int station = 0; station < STATIONS; station++) {
                SXSSFRow row = sheet.createRow(station + 1);
                row.createCell(0).setCellValue(name(station));
                row.getCell(0).setCellStyle(text);
                for (int at = 0; at < REQUIREMENTS; at++) {
                    int outcome = outcome(station, at);
                    row.createCell(at + 1).setCellValue(NAMES.get(outcome));
                    row.getCell(at + 1).setCellStyle(styles[outcome]);
                }
            }
            book.write(OutputStream.nullOutputStream());
        }
    }

    private static Document document() {
        List<Cell> judged = Stream.of(OUTCOMES)
                .map(each -> Cell.of(new CellValue.Judged(each)))
                .toList();
        List<Column> columns = IntStream.rangeClosed(0, REQUIREMENTS)
                .mapToObj(at -> Column.of("O" + at, 1))
                .toList();
        List<Row> rows = IntStream.range(0, STATIONS)
                .mapToObj(station -> Row.of(Stream.concat(
                                Stream.of(Cell.of(name(station))),
                                IntStream.range(0, REQUIREMENTS).mapToObj(at -> judged.get(outcome(station, at))))
                        .toList()))
                .toList();
        DocumentInfo info = DocumentInfo.of(CAPTION, Language.TH, "สมมติ", LocalDate.of(2023, 5, 2));
        return Document.of(info, Section.landscape(List.of(Table.of(CAPTION, columns, rows))));
    }

    private static String name(int station) {
        return "สถานีตำรวจภูธรสมมติ " + station;
    }

    private static int outcome(int station, int at) {
        return (station * 7 + at * 3) % OUTCOMES.length;
    }

    private static CellStyle style(SXSSFWorkbook book, IndexedColors colour) {
        CellStyle style = book.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
