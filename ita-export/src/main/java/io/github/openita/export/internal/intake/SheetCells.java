package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.intake.Typed.Figure;
import io.github.openita.export.internal.intake.Typed.Words;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts cells into a sheet from the top down, and remembers which are to be filled. */
final class SheetCells {

    /** Columns: keys, labels or numbers, the rest of the label, values, values in English, what is required. */
    static final int KEY = 0;

    static final int LABEL = 1;
    static final int SECOND = 2;
    static final int VALUE = 3;
    static final int ENGLISH = 4;
    static final int ASKED = 5;
    static final int LONGEST = 32_767;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final List<CellRangeAddress> inputs = new ArrayList<>();
    private int next;
    private int filled;

    SheetCells(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    /** The index of the row that comes next. */
    int next() {
        return next;
    }

    XSSFRow row(String key) {
        XSSFRow row = sheet.createRow(next++);
        if (!key.isEmpty()) {
            put(row, KEY, key, styles.hidden());
        }
        return row;
    }

    void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(Letters.encoded(text));
        }
    }

    /** A row with words about what follows, over the columns of values. */
    void note(String text) {
        XSSFRow row = row(Keys.REMARK);
        put(row, LABEL, text, styles.wrappedRemark());
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), LABEL, ASKED));
    }

    /** The cells of a slot, filled or not. */
    void put(XSSFRow row, int column, Slot slot, List<Optional<Typed>> cells) {
        for (int at = 0; at < slot.keys().size(); at++) {
            put(row, column + at, slot, at < cells.size() ? cells.get(at) : Optional.empty());
        }
    }

    private void put(XSSFRow row, int column, Slot slot, Optional<Typed> content) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.input(format(slot.type(), content)));
        filled += content.isPresent() ? 1 : 0;
        if (content.isPresent() && content.get() instanceof Figure figure) {
            cell.setCellValue(figure.number().doubleValue());
        } else if (content.isPresent() && content.get() instanceof Words words) {
            String text = Letters.encoded(words.text());
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "longer than a cell can hold: " + sheet.getSheetName() + ", " + slot.path());
            }
            cell.setCellValue(text);
        }
    }

    private static String format(FieldType type, Optional<Typed> content) {
        if (content.isPresent() && content.get() instanceof Figure figure && type == Scalar.NUMBER) {
            int decimals = figure.number().scale();
            return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        }
        if (type == Scalar.NUMBER) {
            return "#,##0.00";
        }
        return type == Scalar.INTEGER ? "[>=10000]#,##0;0" : type == Scalar.FISCAL_YEAR ? "0" : Styles.TEXT;
    }

    void input(CellRangeAddress range) {
        inputs.add(range);
    }

    Progress progress() {
        return new Progress(sheet.getSheetName(), List.copyOf(inputs), filled);
    }

    /**
     * What is to be filled of a sheet.
     *
     * @param sheet its name
     * @param inputs its cells
     * @param filled how many are filled now
     */
    record Progress(String sheet, List<CellRangeAddress> inputs, int filled) {

        /** Counts those that are filled. */
        String formula() {
            List<String> counts = inputs.stream()
                    .map(range -> "COUNTA('" + sheet + "'!" + range.formatAsString() + ")")
                    .toList();
            return counts.isEmpty() ? "0" : String.join("+", counts);
        }
    }
}
