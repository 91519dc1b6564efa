package io.github.openita.export.internal.intake;

import static io.github.openita.export.internal.intake.SheetCells.LABEL;
import static io.github.openita.export.internal.intake.SheetCells.SECOND;

import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Language;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;

/** Writes a list of records as a table, with rows to spare. */
final class TableWriter {

    private static final int ROOM = 8;
    private static final int ROOM_BELOW = 15;

    private final SheetSpec spec;
    private final SheetCells cells;
    private final Prompts prompts;
    private final Asked asked;
    private final Language language;

    TableWriter(SheetSpec spec, SheetCells cells, Prompts prompts, Asked asked, Language language) {
        this.spec = spec;
        this.cells = cells;
        this.prompts = prompts;
        this.asked = asked;
        this.language = language;
    }

    /** Writes a table; gives the number of its columns. */
    int write(TableSpec table, List<TableRowsOf.Row> rows) {
        Styles styles = cells.styles();
        cells.row("");
        cells.put(cells.row(Keys.REMARK), LABEL, table.title().in(language), styles.heading());
        for (Requirement each : asked.of(table)) {
            cells.note(each.id() + "  " + each.text().in(language));
        }
        int first = table.parent() == null ? SECOND : SECOND + 1;
        keys(table, first);
        int width = heads(table, first);
        int top = cells.next();
        for (int at = 0; at < rows.size() + (table.parent() == null ? ROOM : ROOM_BELOW); at++) {
            row(table, first, at, at < rows.size() ? rows.get(at) : null);
        }
        validate(table, first, top, cells.next() - 1);
        return width;
    }

    private void keys(TableSpec table, int first) {
        XSSFRow row = cells.row(Keys.TABLE + table.pattern());
        cells.put(row, LABEL, Keys.NUMBER, cells.styles().hidden());
        if (table.parent() != null) {
            cells.put(row, SECOND, Keys.PARENT, cells.styles().hidden());
        }
        int column = first;
        for (Slot slot : table.columns()) {
            for (String key : slot.keys()) {
                cells.put(row, column++, key, cells.styles().hidden());
            }
        }
        row.setZeroHeight(true);
    }

    private int heads(TableSpec table, int first) {
        XSSFRow row = cells.row(Keys.REMARK);
        Styles styles = cells.styles();
        cells.put(row, LABEL, Vocabulary.say("head.number").in(language), styles.head());
        if (table.parent() != null) {
            String parent = spec.tables().stream()
                    .filter(each -> each.pattern().equals(table.parent()))
                    .map(each -> each.title().in(language))
                    .findFirst()
                    .orElse("");
            cells.put(row, SECOND, Vocabulary.say("head.parent", parent).in(language), styles.head());
        }
        int column = first;
        for (Slot slot : table.columns()) {
            String above = slot.above().in(language);
            String label = (above.isEmpty() ? "" : above + " – ") + slot.label().in(language);
            if (slot.isBilingual()) {
                cells.put(row, column++, Vocabulary.say("head.thai", label).in(language), styles.head());
                cells.put(row, column++, Vocabulary.say("head.englishOf", label).in(language), styles.head());
            } else {
                cells.put(row, column++, label, styles.head());
            }
        }
        return column;
    }

    private void row(TableSpec table, int first, int at, TableRowsOf.@Nullable Row content) {
        String marks = content == null ? "" : Marks.of(content.record());
        XSSFRow row = cells.row(marks.isEmpty() ? "" : Keys.MARKS + marks);
        row.createCell(LABEL).setCellStyle(cells.styles().number());
        row.getCell(LABEL).setCellValue(at + 1);
        if (table.parent() != null) {
            row.createCell(SECOND).setCellStyle(cells.styles().number());
            if (content != null) {
                row.getCell(SECOND).setCellValue(content.parent());
            }
        }
        ValueCells values = new ValueCells(language);
        int column = first;
        for (Slot slot : table.columns()) {
            cells.put(
                    row,
                    column,
                    slot,
                    content == null
                            ? List.of()
                            : Trees.get(content.record(), slot.path())
                                    .map(value -> values.of(slot, value))
                                    .orElse(List.of()));
            column += slot.keys().size();
        }
    }

    private void validate(TableSpec table, int first, int top, int bottom) {
        prompts.add("prompt.number", new CellRangeAddress(top, bottom, LABEL, LABEL));
        if (table.parent() != null) {
            prompts.add("prompt.parent", new CellRangeAddress(top, bottom, SECOND, SECOND));
        }
        int column = first;
        for (Slot slot : table.columns()) {
            int last = column + slot.keys().size() - 1;
            prompts.add(slot, new CellRangeAddress(top, bottom, column, last));
            column = last + 1;
        }
        if (column > first) {
            cells.input(new CellRangeAddress(top, bottom, first, column - 1));
        }
    }
}
