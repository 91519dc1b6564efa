package io.github.openita.export.internal.intake;

import static io.github.openita.export.internal.intake.SheetCells.ASKED;
import static io.github.openita.export.internal.intake.SheetCells.ENGLISH;
import static io.github.openita.export.internal.intake.SheetCells.KEY;
import static io.github.openita.export.internal.intake.SheetCells.LABEL;
import static io.github.openita.export.internal.intake.SheetCells.SECOND;
import static io.github.openita.export.internal.intake.SheetCells.VALUE;

import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** With more columns, a sheet is printed on larger paper. */
    private static final int WIDE = 9;

    private final SheetSpec spec;
    private final SheetCells cells;
    private final Prompts prompts;
    private final Language language;

    SheetWriter(SheetSpec spec, SheetCells cells, Prompts prompts, Language language) {
        this.spec = spec;
        this.cells = cells;
        this.prompts = prompts;
        this.language = language;
    }

    void write(Map<?, ?> record) {
        top(record);
        values(record);
        TableRowsOf rows = new TableRowsOf(record);
        TableWriter tables = new TableWriter(spec, cells, prompts, language);
        int width = WIDTHS.length;
        for (TableSpec table : spec.tables()) {
            width = Math.max(width, tables.write(table, rows.of(table)));
        }
        others();
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
                cells.put(cells.row(Keys.REMARK), LABEL, Vocabulary.say(help).in(language), styles.remark());
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
        cells.put(head, ASKED, Vocabulary.say("head.asked").in(language), styles.head());
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
        String asked = spec.askedOf(slot).stream()
                .map(each -> each.id() + " " + each.text().in(language))
                .collect(Collectors.joining("\n"));
        if (!asked.isEmpty()) {
            cells.put(row, ASKED, asked, styles.wrappedRemark());
        }
        CellRangeAddress range = new CellRangeAddress(row.getRowNum(), row.getRowNum(), VALUE, last);
        prompts.add(slot, range);
        cells.input(range);
    }

    private void merge(XSSFRow row) {
        cells.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), LABEL, SECOND));
    }

    /** What is required and stands beside no cell. */
    private void others() {
        Set<Requirement> said = new HashSet<>();
        spec.values().forEach(slot -> said.addAll(spec.askedOf(slot)));
        spec.tables().forEach(table -> table.columns().forEach(slot -> said.addAll(spec.askedOf(slot))));
        List<Requirement> others = spec.requirements().stream()
                .filter(each -> !said.contains(each))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        cells.row(Keys.REMARK);
        cells.put(
                cells.row(Keys.REMARK),
                LABEL,
                Vocabulary.say("head.others").in(language),
                cells.styles().heading());
        for (Requirement each : others) {
            String text = each.id() + "  " + each.text().in(language);
            cells.put(cells.row(Keys.REMARK), LABEL, text, cells.styles().remark());
        }
    }

    private void page(int width) {
        XSSFSheet sheet = cells.sheet();
        for (int column = 0; column < width; column++) {
            sheet.setColumnWidth(column, (column < WIDTHS.length ? WIDTHS[column] : FURTHER) * DIGIT);
        }
        sheet.setColumnHidden(KEY, true);
        sheet.createFreezePane(0, 2);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(width > WIDE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSort(false);
    }
}
