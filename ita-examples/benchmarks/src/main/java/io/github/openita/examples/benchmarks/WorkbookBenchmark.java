package io.github.openita.examples.benchmarks;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A workbook of the library beside POI's streaming one with the same cells, styles and widths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WorkbookBenchmark {

    /** Rows of the table. */
    @Param({"400", "10000"})
    public int rows;

    private final ItaExporter exporter = ItaExporter.create();

    /** The library. */
    @Benchmark
    public void library() throws IOException {
        exporter.write(Rows.document(rows), DocumentFormat.XLSX, OutputStream.nullOutputStream());
    }

    /** POI alone. */
    @Benchmark
    public void plain() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = book.createSheet("สรุปผลการจัดซื้อจัดจ้าง");
            CellStyle text = style(book, "General");
            CellStyle money = style(book, "#,##0.00");
            Row head = sheet.createRow(0);
            for (int at = 0; at < Rows.WEIGHTS.length; at++) {
                sheet.setColumnWidth(at, Rows.WEIGHTS[at] * 1500);
                put(head, at, Rows.TITLES.get(at), text);
            }
            for (int at = 1; at <= rows; at++) {
                Row row = sheet.createRow(at);
                row.createCell(0).setCellValue(at);
                put(row, 1, Rows.work(at), text);
                row.createCell(2).setCellValue(Rows.price(at).doubleValue());
                row.getCell(2).setCellStyle(money);
                put(row, 3, Rows.method(), text);
                put(row, 4, Rows.winner(at), text);
                put(row, 5, Rows.reason(), text);
            }
            book.write(OutputStream.nullOutputStream());
        }
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }

    private static CellStyle style(SXSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("TH SarabunPSK");
        font.setFontHeightInPoints((short) 14);
        style.setFont(font);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
