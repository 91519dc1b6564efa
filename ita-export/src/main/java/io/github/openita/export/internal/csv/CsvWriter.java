package io.github.openita.export.internal.csv;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, by which Excel knows it. Days are ISO
 * 8601 in the Common Era, numbers are without commas. A text that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";

    private CsvWriter() {}

    /** The whole file. */
    public static byte[] bytes(DataTable table) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        csv.append(line(table.columns().stream()
                .map(DataColumn::title)
                .map(CsvWriter::text)
                .toList()));
        for (List<CellValue> row : table.rows()) {
            csv.append(line(row.stream().map(CsvWriter::field).toList()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String field(CellValue value) {
        if (value instanceof CellValue.Words words) {
            return text(words.prose().text());
        }
        if (value instanceof CellValue.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof CellValue.Decimal decimal) {
            return decimal.number().toPlainString();
        }
        if (value instanceof CellValue.Money money) {
            return money.baht().toPlainString();
        }
        if (value instanceof CellValue.Percent percent) {
            return percent.share().toPlainString();
        }
        if (value instanceof CellValue.Day day) {
            return day.date().toString();
        }
        if (value instanceof CellValue.Month month) {
            return month.month().toString();
        }
        if (value instanceof CellValue.Year year) {
            return Integer.toString(year.buddhistEra());
        }
        return value instanceof CellValue.Judged judged
                ? judged.outcome().name().toLowerCase(Locale.ROOT)
                : "";
    }

    /** A text that no spreadsheet takes for a formula. */
    private static String text(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean risky = first == '=' || first == '+' || first == '-' || first == '@' || first < ' ';
        return risky ? "'" + text : text;
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
        return plain && field.equals(field.strip()) ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
