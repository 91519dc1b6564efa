package io.github.openita.export.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Gallery;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Table;
import io.github.openita.export.text.ThaiLines;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class ExcelProperties {

    /** Whatever Java calls text: control characters, halves of pairs, what looks like XML or like an escape. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> hard = Arbitraries.of(
                "_x0041_", "_x005F_", "<b>&amp;</b>", "]]>", "\r\n", "\u0000", "\uD83D", " \t ", "😀", "\uFFFE", "น้ำ");
        Arbitrary<String> joined =
                Arbitraries.oneOf(any, hard).list().ofMaxSize(4).map(parts -> String.join("", parts));
        return joined.filter(text -> !text.isEmpty()).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 40)
    void anyTextComesBackAsItWas(@ForAll("texts") List<String> texts) throws IOException {
        List<Row> rows = texts.stream()
                .map(text ->
                        Row.of(List.of(Cell.of(text), Cell.of(CellValue.text(Prose.of(Run.bold(text), Run.of(text)))))))
                .toList();
        Table table = Table.of(null, List.of(Column.of("ก", 1), Column.of("ข", 1)), rows);
        try (XSSFWorkbook workbook = Workbooks.read(HardDocument.of(table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int row = 0; row < texts.size(); row++) {
                String text = texts.get(row);
                assertThat(sheet.getRow(row + 1).getCell(0).getStringCellValue())
                        .isEqualTo(text);
                assertThat(sheet.getRow(row + 1).getCell(1).getStringCellValue())
                        .isEqualTo(text + text);
            }
        }
    }

    @Property
    void namesOfSheetsAreValidAndUnique(@ForAll("names") List<String> wanted) {
        SheetNames names = new SheetNames();
        Set<String> seen = new HashSet<>();
        for (String each : wanted) {
            String name = names.unique(each, "ตาราง");
            WorkbookUtil.validateSheetName(name);
            assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(31).doesNotStartWith("'");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> parts = Arbitraries.of(
                "'",
                "[",
                "]",
                ":",
                "*",
                "?",
                "/",
                "\\",
                " ",
                "History",
                "น้ำ",
                "เจ้าหน้าที่",
                "ตำรวจ",
                "a",
                "A",
                "ปี่",
                "😀",
                "\n");
        return parts.list()
                .ofMaxSize(12)
                .map(list -> String.join("", list))
                .list()
                .ofMaxSize(30);
    }

    /** Rows are high enough for Thai text as a dictionary breaks it, in all but the narrowest columns. */
    @Property
    void rowsAreHighEnoughForTheirLines(
            @ForAll("sentences") String text, @ForAll @DoubleRange(min = 24, max = 120) double width) {
        int needed = ThaiLines.wrap(text, width, Letters.widths()::of).size();
        double height = Face.BODY.height(new Fit().lines(text, width));
        assertThat(height).isGreaterThanOrEqualTo(needed * Face.POINTS * 1.3);
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> words = Arbitraries.of(
                (Gallery.HARD_THAI + " สถานีตำรวจภูธร พระราชบัญญัติ การจัดซื้อจัดจ้าง English words สมมติ\nใหม่ ๒๕๖๖")
                        .split(" ", -1));
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .flatMap(list -> Arbitraries.of("", " ").map(between -> String.join(between, list)));
    }
}
