package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataColumn.Kind;
import io.github.openita.export.document.DataTable;
import io.github.openita.export.internal.pdf.StructureText;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.ThaiDates;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of an item in one call, read back by programs that are not ours: the same data in each format. */
class SameDataTest {

    private static final ItemWriter WRITER = ItemWriter.create();

    @TempDir
    private Path folder;

    /** Those that are to be published in more than one format. */
    static Stream<ItemDocument> documents() {
        return ItemDocumentsTest.of(Samples.dossier("complete"), Language.TH).stream()
                .filter(each -> each.publishedAs().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFormatAndTableIsThere(ItemDocument document) throws IOException {
        List<String> names = WRITER.write(document, folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(names).contains(document.id() + ".pdf", document.id() + ".xlsx");
        assertThat(names.contains(document.id() + ".docx"))
                .isEqualTo(document.item().equals("O18"));
        assertThat(names.stream().filter(name -> name.endsWith(".csv")))
                .hasSameSizeAs(document.document().data());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void excelHasOneRowOfHeadingsAndARecordARowAndIsTheSameAsCsv(ItemDocument document) throws IOException {
        WRITER.write(document, folder);
        try (InputStream in = Files.newInputStream(folder.resolve(document.id() + ".xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<DataTable> tables = document.document().data();
            assertThat(book.getNumberOfSheets()).isEqualTo(tables.size());
            for (int at = 0; at < tables.size(); at++) {
                XSSFSheet sheet = book.getSheetAt(at);
                assertThat(sheet.getMergedRegions()).isEmpty();
                List<List<String>> csv = csv(document, tables.get(at));
                assertThat(rows(sheet, tables.get(at)))
                        .as(document.id() + " " + sheet.getSheetName())
                        .isEqualTo(csv);
                assertThat(csv.get(0))
                        .isEqualTo(tables.get(at).columns().stream()
                                .map(DataColumn::title)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDictionaryExplainsEveryColumn(ItemDocument document) throws IOException {
        WRITER.write(document, folder);
        List<DataTable> tables = document.document().data();
        DataTable last = tables.get(tables.size() - 1);

        assertThat(last.key()).isEqualTo("dictionary");
        List<String> explained = csv(document, last).stream()
                .skip(1)
                .map(row -> row.get(0) + "/" + row.get(1))
                .toList();
        assertThat(explained)
                .containsExactlyElementsOf(tables.subList(0, tables.size() - 1).stream()
                        .flatMap(table -> table.columns().stream().map(column -> table.name() + "/" + column.title()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsInTheTablesIsInThePdf(ItemDocument document) throws IOException {
        WRITER.write(document, folder);
        byte[] pdf = Files.readAllBytes(folder.resolve(document.id() + ".pdf"));
        String text = plain(String.join("\u0001", StructureText.of(pdf)));
        List<String> links = links(pdf);

        List<String> lacking = new ArrayList<>();
        for (DataTable table : document.document().data()) {
            if (!table.key().equals("about") && !table.key().equals("dictionary")) {
                lacking.addAll(lacking(table, csv(document, table), text, links));
            }
        }
        assertThat(lacking).as(document.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wordHasWhatPdfHas(ItemDocument document) throws IOException {
        if (!document.item().equals("O18")) {
            return;
        }
        WRITER.write(document, folder);
        try (InputStream in = Files.newInputStream(folder.resolve(document.id() + ".docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            String text = plain(word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getText())
                    .collect(Collectors.joining("\u0001")));
            DataTable spendings = document.document().data().get(1);
            List<List<String>> csv = csv(document, spendings);
            assertThat(csv).hasSizeGreaterThan(1);
            assertThat(lacking(spendings, csv, text, List.of())).isEmpty();
            // A figure that is not in the data would be noticed.
            assertThat(lacking(
                            spendings,
                            List.of(csv.get(0), List.of("1", "2022-11", "x", "8500.01", "")),
                            text,
                            List.of()))
                    .hasSize(2);
        }
    }

    /** The values of a table that a text does not have as often as the table. */
    private static List<String> lacking(DataTable table, List<List<String>> csv, String text, List<String> links) {
        List<String> lacking = new ArrayList<>();
        int first = own(table);
        for (int column = first; column < table.columns().size(); column++) {
            int at = column;
            Kind kind = table.columns().get(at).kind();
            List<String> values = csv.stream()
                    .skip(1)
                    .map(row -> row.get(at))
                    .filter(value -> !value.isEmpty())
                    .toList();
            values.stream()
                    .distinct()
                    .filter(value -> !(links.contains(value) || isThere(value, kind, text)))
                    .map(value -> table.key() + " " + table.columns().get(at).title() + " " + value)
                    .forEach(lacking::add);
        }
        return lacking;
    }

    /** The columns before say where a row belongs. */
    private static int own(DataTable table) {
        List<String> titles = table.columns().stream().map(DataColumn::title).toList();
        return titles.indexOf("ลำดับที่") + 1;
    }

    private static boolean isThere(String value, Kind kind, String text) {
        return switch (kind) {
            case TEXT, YEAR, WHOLE ->
                text.contains(plain(value)) || text.contains(plain(String.format(Locale.ROOT, "%,d", number(value))));
            case NUMBER ->
                text.contains(plain(String.format(
                        Locale.ROOT, "%,.2f", new BigDecimal(value).setScale(2, RoundingMode.UNNECESSARY))));
            case DAY -> text.contains(plain(ThaiDates.FULL.day(LocalDate.parse(value))));
            case MONTH ->
                text.contains(plain(ThaiDates.FULL.month(YearMonth.parse(value))))
                        || text.contains(plain(ThaiDates.SHORT.month(YearMonth.parse(value))));
        };
    }

    private static long number(String value) {
        return value.matches("-?[0-9]{1,15}") ? Long.parseLong(value) : Long.MIN_VALUE;
    }

    private static String plain(String text) {
        return Digits.toArabic(text).replaceAll("[\\s\u00A0\u200B\u00AD]", "");
    }

    private static List<String> links(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> links = new ArrayList<>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = annotation.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.A);
                    if (action != null) {
                        links.add(action.getString(org.apache.pdfbox.cos.COSName.URI));
                    }
                }
            }
            return links;
        }
    }

    private List<List<String>> csv(ItemDocument document, DataTable table) throws IOException {
        String csv =
                Files.readString(folder.resolve(document.id() + "-" + table.key() + ".csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        return Csv.rows(csv.substring(1));
    }

    /** The cells as CSV writes them. */
    private static List<List<String>> rows(XSSFSheet sheet, DataTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(value(
                        row.getCell(column),
                        row.getRowNum() == 0
                                ? Kind.TEXT
                                : table.columns().get(column).kind()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String value(Cell cell, Kind kind) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        boolean date = org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell);
        if (date) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            boolean month = kind == Kind.MONTH
                    || !cell.getCellStyle().getDataFormatString().contains("d");
            return month ? YearMonth.from(day).toString() : day.toString();
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
    }
}
