package io.github.openita.examples.benchmarks;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of a procurement summary, the same for every format and for the plain libraries beside them. */
final class Rows {

    static final List<String> TITLES = List.of(
            "ลำดับ",
            "งานที่จัดซื้อหรือจัดจ้าง",
            "วงเงินที่จะซื้อหรือจ้าง",
            "วิธีซื้อหรือจ้าง",
            "ผู้ได้รับการคัดเลือก",
            "เหตุผลที่คัดเลือกโดยสรุป");

    static final int[] WEIGHTS = {1, 4, 2, 2, 3, 3};

    static final LocalDate DAY = LocalDate.of(2023, 2, 28);

    private Rows() {}

    static String work(int row) {
        return "จ้างซ่อมบำรุงรักษารถยนต์สายตรวจที่ใช้ในราชการของสถานีตำรวจ หมายเลขโล่ " + row;
    }

    static String method() {
        return "เฉพาะเจาะจง";
    }

    static String winner(int row) {
        return "ร้านสมมติการช่าง สาขาที่ " + row % 7;
    }

    static String reason() {
        return "ราคาไม่เกินวงเงินงบประมาณและมีคุณสมบัติถูกต้องครบถ้วน";
    }

    static BigDecimal price(int row) {
        return BigDecimal.valueOf(5_000 + row).setScale(2);
    }

    /** A document of one table. */
    static Document document(int rows) {
        List<Column> columns = IntStream.range(0, WEIGHTS.length)
                .mapToObj(at -> Column.of(TITLES.get(at), WEIGHTS[at]))
                .toList();
        List<Row> body = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> Row.of(
                        CellValue.whole(row),
                        CellValue.text(work(row)),
                        CellValue.money(price(row)),
                        CellValue.text(method()),
                        CellValue.text(winner(row)),
                        CellValue.text(reason())))
                .toList();
        DocumentInfo info = DocumentInfo.of("สรุปผลการจัดซื้อจัดจ้าง", Language.TH, "สถานีตำรวจภูธรสมมติ", DAY);
        return Document.of(info, List.of(Table.of("สรุปผลการจัดซื้อจัดจ้าง", columns, body)));
    }
}
