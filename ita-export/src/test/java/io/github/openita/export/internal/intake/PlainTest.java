package io.github.openita.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.intake.SheetCell;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where each value is in the workbook, also after one was taken out of its list. */
class PlainTest {

    private static Element row(int number) {
        Element row = new Element(new SheetCell("S", "B" + number), OptionalInt.empty());
        row.cell("contract/number", new SheetCell("S", "D" + number));
        row.put("contract/number", "x");
        return row;
    }

    @Test
    void thoseBehindAnElementThatIsTakenOutTakeItsPlace() {
        Element sheet = new Element(new SheetCell("S", ""), OptionalInt.empty());
        sheet.put("rows", List.of(row(1), row(2), row(3), row(4)));
        Plain plain = new Plain();
        plain.of(sheet, "/list");
        plain.removed("/list/rows", 1);
        assertThat(plain.cells().get("/list/rows/0/contract/number")).hasToString("S!D1");
        assertThat(plain.cells().get("/list/rows/1/contract/number")).hasToString("S!D3");
        assertThat(plain.cells().get("/list/rows/1/contract")).hasToString("S!D3");
        assertThat(plain.cells().get("/list/rows/2")).hasToString("S!B4");
        assertThat(plain.cells()).doesNotContainKey("/list/rows/3");
    }
}
