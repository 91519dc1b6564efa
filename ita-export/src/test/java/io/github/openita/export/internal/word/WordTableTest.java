package io.github.openita.export.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Gallery;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.UnrenderableException;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final int TEXT_WIDTH = 9071;

    private static XWPFTable only(Table table) throws IOException {
        try (XWPFDocument opened = Written.of(table).open()) {
            return opened.getTables().get(0);
        }
    }

    @Test
    void bothRowsOfHeadingsAreRepeated() throws IOException {
        assertThat(only(Gallery.procurements(3)).getRows())
                .extracting(XWPFTableRow::isRepeatHeader)
                .startsWith(true, true)
                .filteredOn(repeated -> repeated)
                .hasSize(2);
    }

    @Test
    void aLongRowMayBePartedAndAShortOneNot() throws IOException {
        Table table = Table.of(
                null,
                List.of(Column.of("ก", 1)),
                List.of(Row.of(CellValue.text("ข")), Row.of(CellValue.text("ค\n".repeat(60)))));
        assertThat(only(table).getRows())
                .extracting(XWPFTableRow::isCantSplitRow)
                .containsExactly(true, true, false);
    }

    @Test
    void cellsOverRowsAndColumnsAreMerged() throws IOException {
        Table table = Table.of(
                null,
                List.of(Column.of("ก", 1), Column.of("ข", 1), Column.of("ค", 1)),
                List.of(
                        Row.of(List.of(Cell.of("สูงกว้าง").overRows(3).overColumns(2), Cell.of("๑"))),
                        Row.of(List.of(Cell.of("๒").overRows(2))),
                        Row.of(List.of()),
                        Row.of(List.of(Cell.of("ก"), Cell.of("ข"), Cell.of("ค")))));
        String xml = Written.of(table).xml().replaceAll("<w:tcW[^>]*>", "");
        String begun = "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>";
        String continued = "<w:gridSpan w:val=\"2\"/><w:vMerge/>";
        assertThat(xml)
                .containsSubsequence(
                        begun, continued, "<w:tcPr><w:vMerge w:val=\"restart\"/>", continued, "<w:tcPr><w:vMerge/>")
                .containsSubsequence("๒", continued, "<w:tcPr></w:tcPr>", "<w:tcPr></w:tcPr>", "<w:tcPr></w:tcPr>");
        assertThat(xml.split(continued, -1)).hasSize(3);
        assertThat(only(table).getRow(3).getTableCells()).hasSize(2);
        assertThat(only(table).getRow(4).getTableCells()).hasSize(3);
    }

    @Test
    void columnsFillTheTextByTheirWeights() throws IOException {
        Table table = Table.of(
                null,
                List.of(Column.of("ก", 1), Column.of("ข", 3)),
                List.of(Row.of(CellValue.blank(), CellValue.blank())));
        String xml = Written.of(table).xml();
        assertThat(xml)
                .contains("<w:tblLayout w:type=\"fixed\"/>", "<w:tblW w:w=\"9071\" w:type=\"dxa\"/>")
                .contains("<w:gridCol w:w=\"2267\"/><w:gridCol w:w=\"6804\"/>");
    }

    @Test
    void noColumnIsTooNarrowForItsWords() {
        Table table = Table.of(
                null,
                List.of(Column.of("ลำดับ", 1), Column.of("รายการ", 40), Column.of("วงเงิน", 1)),
                List.of(Row.of(
                        CellValue.whole(1), CellValue.text("ยาว"), CellValue.money(new BigDecimal("123456789.50")))));
        int[] widths = new ColumnWidths(Shown.in(Written.thai()), TEXT_WIDTH).of(table);
        assertThat(IntStream.of(widths).sum()).isEqualTo(TEXT_WIDTH);
        assertThat(TextSize.TABLE.lines("ลำดับ", widths[0])).isEqualTo(1);
        assertThat(TextSize.TABLE.lines("๑๒๓,๔๕๖,๗๘๙.๕๐", widths[2])).isEqualTo(1);
        assertThat(widths[1]).isGreaterThan(TEXT_WIDTH / 2);
    }

    @Test
    void tablesBesideEachOtherStayTwo() throws IOException {
        Table table = Table.of(null, List.of(Column.of("ก", 1)), List.of());
        try (XWPFDocument opened = Written.of(table, table).open()) {
            assertThat(opened.getTables()).hasSize(2);
            assertThat(opened.getBodyElements().get(2)).isNotInstanceOf(XWPFTable.class);
        }
    }

    @Test
    void aTableThatWordWouldRefuseIsNamedAndNothingIsWritten() {
        Table wide = Table.of(null, Collections.nCopies(64, Column.of("ก", 1)), List.of());
        Document document = Document.of(Written.thai(), List.of(new Heading(1, "ก"), wide));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> ItaExporter.create().write(document, DocumentFormat.DOCX, out))
                .isInstanceOf(UnrenderableException.class)
                .hasMessageContaining("section 1, block 2 (table)");
        assertThat(out.size()).isZero();
    }
}
