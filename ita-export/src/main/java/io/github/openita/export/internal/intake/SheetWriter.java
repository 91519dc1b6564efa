package io.github.openita.export.internal.intake;

import static io.github.openita.export.internal.intake.SheetCells.ASKED;
import static io.github.openita.export.internal.intake.SheetCells.ENGLISH;
import static io.github.openita.export.internal.intake.SheetCells.KEY;
import static io.github.openita.export.internal.intake.SheetCells.LABEL;
import static io.github.openita.export.internal.intake.SheetCells.SECOND;
import static io.github.openita.export.internal.intake.SheetCells.VALUE;

import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet of a record: its values with their labels, then its lists. */
final class SheetWriter {

    private static final int[] WIDTHS = {4, 9, 34, 44, 44, 40};
    private static final int FURTHER = 26;
    private static final int DIGIT = 256;
    /** Digits side by side that can be read when they fill a page; wider sheets go on larger paper, or on several. */
    private static final int LEGIBLE = 190;

    private static final int LEGIBLE_LARGE = 250;

    private final SheetSpec spec;
    private final SheetCells cells;
    private final Prompts prompts;
    private final Asked asked;
    private final Language language;

    SheetWriter(SheetSpec spec, SheetCells cells, Prompts prompts, Language language) {
        this.spec = spec;
        this.cells = cells;
        this.prompts = prompts;
        this.asked = new Asked(spec);
        this.language = language;
    }

    void write(Map<?, ?> record) {
        top(record);
        others();
        values(record);
        TableRowsOf rows = new TableRowsOf(record);
        TableWriter tables = new TableWriter(spec, cells, prompts, asked, language);
        int width = WIDTHS.length;
        for (TableSpec table : spec.tables()) {
            width = Math.max(width, tables.write(table, rows.of(table)));
        }
        page(width);
    }

    private void top(Map<?, ?> record) {
        Styles styles = cells.styles();
        XSSFRow title = cells.row(Keys.SHEET + spec.root());
        cells.put(title, LABEL, spec.title().in(language), styles.title());
        XSSFRow columns = cells.row(Keys.COLUMNS + Marks.of(record));
        cells.put(columns, LABEL, Keys.IN_REMARK, styles.hidden());
        cells.put(columns, ASKED, Keys.IN_REMARK, styles.hidden());
        cells.put(columns, VALUE, Keys.IN_VALUE, styles.hidden());
        cells.put(columns, ENGLISH, Keys.IN_ENGLISH, styles.hidden());
        columns.setZeroHeight(true);
        if (spec.root().isEmpty()) {
            for (String help : List.of("help.start", "help.parent", "help.files")) {
                cells.note(Vocabulary.say(help).in(language));
            }
        }
    }

    private void values(Map<?, ?> record) {
        Styles styles = cells.styles();
        XSSFRow head = cells.row(Keys.REMARK);
        cells.put(head, LABEL, Vocabulary.say("head.name").in(language), styles.head());
        cells.put(head, SECOND, "", styles.head());
        cells.put(head, VALUE, Vocabulary.say("head.value").in(language), styles.head());
        cells.put(head, ENGLISH, Vocabulary.say("head.english").in(language), styles.head());
        if (!spec.requirements().isEmpty()) {
            cells.put(head, ASKED, Vocabulary.say("head.asked").in(language), styles.head());
        }
        merge(head);
        String above = "";
        for (Slot slot : spec.values()) {
            if (!slot.above().in(language).equals(above)) {
                above = slot.above().in(language);
                cells.put(cells.row(Keys.REMARK), LABEL, above, styles.heading());
            }
            value(slot, record);
        }
    }

    private void value(Slot slot, Map<?, ?> record) {
        Styles styles = cells.styles();
        XSSFRow row = cells.row(Keys.VALUE + slot.path());
        cells.put(row, LABEL, slot.label().in(language), styles.label());
        cells.put(row, SECOND, "", styles.label());
        merge(row);
        ValueCells values = new ValueCells(language);
        cells.put(
                row,
                VALUE,
                slot,
                Trees.get(record, slot.path())
                        .map(value -> values.of(slot, value))
                        .orElse(List.of()));
        int last = slot.isBilingual() ? ENGLISH : VALUE;
        String required = asked.of(slot).stream()
                .map(each -> each.id() + " " + each.text().in(language))
                .collect(Collectors.joining("\n"));
        if (!required.isEmpty()) {
            cells.put(row, ASKED, required, styles.wrappedRemark());
        }
        CellRangeAddress range = new CellRangeAddress(row.getRowNum(), row.getRowNum(), VALUE, last);
        prompts.add(slot, range);
        cells.input(range);
    }

    private void merge(XSSFRow row) {
        cells.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), LABEL, SECOND));
    }

    /** What is required of the item as a whole. */
    private void others() {
        for (Requirement each : asked.others()) {
            cells.note(each.id() + "  " + each.text().in(language));
        }
    }

    private void page(int width) {
        XSSFSheet sheet = cells.sheet();
        int digits = 0;
        for (int column = 0; column < width; column++) {
            int wide = column < WIDTHS.length ? WIDTHS[column] : FURTHER;
            digits += wide;
            sheet.setColumnWidth(column, wide * DIGIT);
        }
        sheet.setColumnHidden(KEY, true);
        sheet.createFreezePane(0, 2);
        sheet.setFitToPage(true);
        boolean wide = digits > LEGIBLE;
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) (wide ? Math.max(1, Math.round(digits / (double) LEGIBLE_LARGE)) : 1));
        print.setFitHeight((short) 0);
        if (wide) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, LABEL, LABEL));
        }
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSort(false);
    }
}
