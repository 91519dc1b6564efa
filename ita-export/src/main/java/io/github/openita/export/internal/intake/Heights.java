package io.github.openita.export.internal.intake;

import io.github.openita.export.text.Columns;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Rows as high as what is in them: a spreadsheet does not find that out by itself when it opens a file. */
final class Heights {

    private static final double LEADING = 1.6;
    private static final double HIGHEST = 400;
    private static final double ROOM = 3;
    /** Of a line, before a word that no longer fits goes to the next. */
    private static final double FILLED = 0.85;

    private static final int DIGIT = 256;
    /** Of the font by which columns are measured. */
    private static final double POINTS = 14;

    private Heights() {}

    static void set(XSSFSheet sheet) {
        Map<CellAddress, Integer> widths = merged(sheet);
        for (Row row : sheet) {
            double height = POINTS * LEADING;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && !sheet.isColumnHidden(cell.getColumnIndex())) {
                    int width = widths.getOrDefault(cell.getAddress(), sheet.getColumnWidth(cell.getColumnIndex()));
                    height = Math.max(height, height(cell, (double) width / DIGIT));
                }
            }
            if (!row.getZeroHeight()) {
                row.setHeightInPoints((float) Math.min(height + ROOM, HIGHEST));
            }
        }
    }

    private static Map<CellAddress, Integer> merged(XSSFSheet sheet) {
        Map<CellAddress, Integer> widths = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            int width = IntStream.rangeClosed(region.getFirstColumn(), region.getLastColumn())
                    .map(sheet::getColumnWidth)
                    .sum();
            widths.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), width);
        }
        return widths;
    }

    private static double height(Cell cell, double width) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        double points = style.getFont().getFontHeightInPoints();
        int lines = 1;
        if (style.getWrapText()) {
            double fitting = width * POINTS / points * FILLED;
            lines = cell.getStringCellValue()
                    .lines()
                    .mapToInt(line -> Math.max(1, (int) Math.ceil(Columns.of(line) / fitting)))
                    .sum();
        }
        return lines * points * LEADING;
    }
}
