package io.github.openita.export.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a table begins on a page, its headings stand with its first row. */
class TableStartTest {

    private static List<String> pages(int before, Row... rows) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            blocks.add(Paragraph.of("line"));
        }
        blocks.add(new Heading(2, "Outer"));
        blocks.add(new Heading(3, "Inner"));
        blocks.add(Table.of(null, List.of(Column.of("Column", 1), Column.of("Other", 1)), List.of(rows)));
        DocumentInfo info = DocumentInfo.of("Tables", Language.EN, "Station", LocalDate.of(2023, 4, 5));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(Document.of(info, blocks), DocumentFormat.PDF, out);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void headingsAndFirstRowAreNotParted(boolean grouped) throws IOException {
        Row high = Row.of(CellValue.text("first\n2\n3\n4\n5\n6\n7\n8"), CellValue.text("x"));
        for (int before = 8; before < 40; before++) {
            List<String> pages = grouped ? pages(before, Row.group("Group", 2), high) : pages(before, high);
            assertThat(pages.stream().filter(page -> page.contains("Outer")))
                    .as("after " + before)
                    .singleElement()
                    .asString()
                    .contains("Inner", "Column", "first", "8");
        }
    }
}
