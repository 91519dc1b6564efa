package io.github.openita.export.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataColumn.Kind;
import io.github.openita.export.document.DataTable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static String csv(String heading, CellValue... values) {
        DataTable table = new DataTable(
                "t",
                "ตาราง",
                List.of(new DataColumn(heading, Kind.TEXT, null, "")),
                List.of(values).stream().map(List::of).toList());
        return new String(CsvWriter.bytes(table), StandardCharsets.UTF_8);
    }

    @Test
    void valuesAreWrittenForPrograms() {
        assertThat(csv(
                        "งบประมาณ (บาท)",
                        CellValue.money(new BigDecimal("1234567.50")),
                        CellValue.whole(-1200),
                        CellValue.day(LocalDate.of(2023, 3, 31)),
                        CellValue.month(YearMonth.of(2023, 3)),
                        new CellValue.Year(2566),
                        CellValue.blank()))
                .isEqualTo("\uFEFFงบประมาณ (บาท)\r\n1234567.50\r\n-1200\r\n2023-03-31\r\n2023-03\r\n2566\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 2000", "-2", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"})
    void noTextIsTakenForAFormula(String text) {
        assertThat(csv("ก", CellValue.text(text)).split("\r\n", -1)[1].replaceFirst("^\"", ""))
                .startsWith("'" + text.charAt(0));
        assertThat(csv(text).substring(1).replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
    }

    @Test
    void whatWouldEndAFieldIsQuoted() {
        assertThat(csv("ก", CellValue.text("ก,\"ข\"\nค"), CellValue.text("ง")))
                .isEqualTo("\uFEFFก\r\n\"ก,\"\"ข\"\"\nค\"\r\nง\r\n");
    }
}
