package io.github.openita.export.internal.excel;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.Gallery;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.SignatureBlock.Signature;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.model.text.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What Excel makes hard: spans, towers of lines, words wider than a page, numbers that it would spoil, many links. */
final class HardDocument {

    static final String SIXTY_LINES = String.join("\n", Collections.nCopies(60, "น้ำที่ปั๊มน้ำ"));

    private HardDocument() {}

    static Document in(Language language) {
        DocumentInfo info = DocumentInfo.of("Hard & fast: <\"O'Brien\">", language, "A & B", LocalDate.of(2023, 4, 5))
                .withRunningHead("8 & 9 " + "หัวกระดาษยาวมาก ".repeat(40));
        return Document.of(info, blocks());
    }

    static Document of(Block... blocks) {
        return Document.of(
                DocumentInfo.of("ทดสอบ", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5)),
                List.of(blocks));
    }

    private static List<Block> blocks() {
        return List.of(
                Paragraph.of("=1+1"),
                Paragraph.indented(Gallery.HARD_THAI.repeat(30)),
                new Paragraph(links(), Paragraph.Style.PLAIN),
                KeyValues.of(
                        new KeyValues.Entry("ผล", new CellValue.Judged(Outcome.FAIL)),
                        new KeyValues.Entry("Outcome", new CellValue.Judged(Outcome.PASS)),
                        new KeyValues.Entry("ปีงบประมาณ", new CellValue.Year(2566))),
                spans(),
                values(),
                new SignatureBlock(List.of(
                        new Signature("พันตำรวจเอก", "สุจริต ใจสมมติ", List.of("ผู้กำกับการ", "๕ เมษายน ๒๕๖๖")),
                        new Signature("พันตำรวจโทหญิง", null, List.of("รองผู้กำกับการ")),
                        new Signature(null, "มานี รักสมมติ", List.of()))));
    }

    static Prose links() {
        return Prose.of(
                Run.of("ดู "),
                new Link("หน้าแรก", URI.create("https://sommut.police.example/ผล?ปี=2566&x=1")),
                Run.bold(" และ "),
                new Link("หน้าที่สอง", URI.create("https://sommut.police.example/2")),
                Run.italic("\n(สองแห่ง)"));
    }

    /** Cells over rows and columns, one of them of sixty lines. */
    static Table spans() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.group("กลุ่มที่ ๑", 4));
        rows.add(Row.of(List.of(
                Cell.of("กว้างสองแถว").overRows(2).toned(Tone.INFO),
                Cell.of(SIXTY_LINES),
                Cell.of("กว้างสองคอลัมน์").overColumns(2))));
        rows.add(Row.of(List.of(
                Cell.of("คำยาว" + "กขคงจฉช".repeat(20)), Cell.of(CellValue.whole(7)), Cell.of("😀 שלום مرحبا"))));
        rows.add(Row.of(List.of(
                Cell.of(CellValue.text(links())),
                Cell.of("ก"),
                Cell.of(new CellValue.Judged(Outcome.NEEDS_REVIEW)),
                Cell.of("สูงมาก").toned(Tone.BAD))));
        rows.add(Row.total(List.of(Cell.of("รวม").overColumns(3), Cell.of(CellValue.whole(1234567)))));
        return Table.of(
                        "รวมเซลล์",
                        List.of(Column.of("หนึ่ง", 2), Column.of("สอง", 2), Column.of("สาม", 1), Column.of("สี่", 1)),
                        rows)
                .withGroups(new ColumnGroup(null, 1), new ColumnGroup("คู่", 2), new ColumnGroup(null, 1))
                .withRowHeadings();
    }

    /** One value of every kind in a column, beside its name. */
    static Table values() {
        List<Row> rows = new ArrayList<>();
        for (CellValue value : List.of(
                CellValue.whole(-1234567),
                CellValue.whole(12345678901234567L),
                new CellValue.Decimal(new BigDecimal("12.3450")),
                new CellValue.Decimal(new BigDecimal("0.12345678901234567890")),
                CellValue.money(new BigDecimal("1234567.5")),
                new CellValue.Percent(new BigDecimal("0.255")),
                new CellValue.Year(2566),
                CellValue.day(LocalDate.of(2023, 3, 31)),
                CellValue.day(LocalDate.of(1868, 10, 1)),
                CellValue.month(YearMonth.of(2023, 3)),
                new CellValue.Judged(Outcome.PASS),
                CellValue.blank(),
                CellValue.text("+66 2 123 4567"))) {
            rows.add(Row.of(CellValue.text(value.getClass().getSimpleName()), value));
        }
        return Table.of("ค่า: [ทุก/ชนิด]", List.of(Column.of("ชนิด", 1), Column.of("ค่า", 1)), rows);
    }
}
