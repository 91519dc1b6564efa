package io.github.openita.export.internal.intake;

import io.github.openita.export.text.Columns;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Rows as high as what is in them: a spreadsheet does not find that out by itself when it opens a file. */
final class Heights {

    private static final double LEADING = 1.55;
    private static final double HIGHEST = 400;
    private static final int DIGIT = 256;
    /** Of the font by which columns are measured. */
    private static final double POINTS = 14;

    private Heights() {}

    static void set(XSSFSheet sheet) {
        for (Row row : sheet) {
            double height = POINTS * LEADING;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && !sheet.isColumnHidden(cell.getColumnIndex())) {
                    height = Math.max(height, height(sheet, cell));
                }
            }
            if (!row.getZeroHeight()) {
                row.setHeightInPoints((float) Math.min(height, HIGHEST));
            }
        }
    }

    private static double height(XSSFSheet sheet, Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        double points = style.getFont().getFontHeightInPoints();
        int lines = 1;
        if (style.getWrapText()) {
            double width = width(sheet, cell.getColumnIndex(), style) * POINTS / points;
            lines = cell.getStringCellValue()
                    .lines()
                    .mapToInt(line -> Math.max(1, (int) Math.ceil(Columns.of(line) / width)))
                    .sum();
        }
        return lines * points * LEADING;
    }

    /** Labels of values go over two columns; those of tables are numbers there. */
    private static double width(XSSFSheet sheet, int column, XSSFCellStyle style) {
        int width = sheet.getColumnWidth(column);
        boolean label = column == SheetCells.LABEL && style.getFillForegroundColorColor() != null;
        return (double) (label ? width + sheet.getColumnWidth(SheetCells.SECOND) : width) / DIGIT;
    }
}
