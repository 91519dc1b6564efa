package io.github.openita.export.internal.intake;

import static io.github.openita.export.internal.intake.FormColumn.AWARD;
import static io.github.openita.export.internal.intake.FormColumn.BIDS;
import static io.github.openita.export.internal.intake.FormColumn.BUDGET;
import static io.github.openita.export.internal.intake.FormColumn.CONTRACT;
import static io.github.openita.export.internal.intake.FormColumn.ITEM;
import static io.github.openita.export.internal.intake.FormColumn.METHOD;
import static io.github.openita.export.internal.intake.FormColumn.NUMBER;
import static io.github.openita.export.internal.intake.FormColumn.REASON;
import static io.github.openita.export.internal.intake.FormColumn.REFERENCE;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table: procurements, the statement that there were none, totals, and what else stands below. */
final class FormRows {

    private static final String NONE = "ไม่มีการจัดซื้อ";
    private static final String TOTAL = "รวม";
    private static final String GRAND_TOTAL = "ยอดรวม";

    private final Grid grid;
    private final FormHead head;
    private final Findings findings;
    private final List<FormRow> rows = new ArrayList<>();
    private @Nullable Text none;
    /** The last row of the procurement that was read last: what stands further below is not its. */
    private int last = -1;

    FormRows(Grid grid, FormHead head, Findings findings) {
        this.grid = grid;
        this.head = head;
        this.findings = findings;
    }

    MonthlySummary month(YearMonth month) {
        grid.rows().tailMap(head.last() + 1).forEach(this::row);
        List<Procurement> procurements = rows.stream().map(FormRow::procurement).toList();
        return new MonthlySummary(month, procurements, none, null, null, List.of());
    }

    private void row(int index, SortedMap<Integer, Typed> cells) {
        FormRow row = new FormRow(grid.sheet(), index, cells, head, findings);
        String first = ThaiText.normalize(cells.keySet().stream()
                .map(column -> Grid.words(cells, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
        if (rows.isEmpty() && (isColumnNumbers(cells) || isLineOfHead(index, row))) {
            return;
        }
        if (first.startsWith(TOTAL) || first.startsWith(GRAND_TOTAL)) {
            unused(index, cells, "form.total");
        } else if (isNone(cells)) {
            none = Text.of(noneWords(cells));
        } else if (row.has(ITEM) && (row.has(BUDGET) || row.has(METHOD) || row.has(BIDS))) {
            rows.add(row);
            last = index;
        } else if (!row.has(ITEM) && !row.has(NUMBER) && isContinuation(row) && index == last + 1 && !rows.isEmpty()) {
            rows.get(rows.size() - 1).and(row);
            last = index;
        } else {
            unused(index, cells, "form.unused");
        }
    }

    private static boolean isContinuation(FormRow row) {
        boolean more = row.has(BIDS) || row.has(AWARD) || row.has(REASON) || row.has(CONTRACT);
        return more && !row.has(BUDGET) && !row.has(REFERENCE) && !row.has(METHOD);
    }

    /** Some print the numbers of the columns below their heads. */
    private boolean isColumnNumbers(SortedMap<Integer, Typed> cells) {
        List<String> texts = cells.values().stream().map(FormRow::text).toList();
        return texts.size() >= 5
                && IntStream.range(0, texts.size())
                        .allMatch(at -> Digits.toArabic(texts.get(at))
                                .replaceAll("[().]", "")
                                .strip()
                                .equals(Integer.toString(at + 1)));
    }

    /** Such as the unit of amounts, below the names of the columns. */
    private boolean isLineOfHead(int index, FormRow row) {
        return index <= head.last() + 2 && row.isWordsInBrackets();
    }

    private static boolean isNone(SortedMap<Integer, Typed> cells) {
        return cells.values().stream()
                .anyMatch(cell -> ThaiText.normalize(FormRow.text(cell)).contains(NONE));
    }

    private static String noneWords(SortedMap<Integer, Typed> cells) {
        return cells.values().stream()
                .map(FormRow::text)
                .filter(text -> ThaiText.normalize(text).contains(NONE))
                .findFirst()
                .orElse(NONE)
                .strip();
    }

    private void unused(int index, SortedMap<Integer, Typed> cells, String why) {
        findings.add(Kind.UNUSED, SheetReading.place(grid.sheet(), index, cells.firstKey()), Vocabulary.say(why));
    }
}
