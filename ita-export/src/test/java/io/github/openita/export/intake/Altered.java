package io.github.openita.export.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody changed it. */
final class Altered {

    private final XSSFWorkbook workbook;

    private Altered(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] by(byte[] file, Consumer<Altered> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(new Altered(workbook));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The cell in which a value of a sheet is typed. */
    Cell value(String sheet, String path) {
        return row(sheet, "v:" + path).getCell(3);
    }

    /** A cell of a table: so many rows below its first, in the column of a key. */
    Cell table(String sheet, String pattern, String key, int index) {
        Row keys = row(sheet, "t:" + pattern);
        for (Cell cell : keys) {
            if (text(cell).equals(key)) {
                return keys.getSheet().getRow(keys.getRowNum() + 2 + index).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + key);
    }

    Row row(String sheet, String key) {
        Sheet found = workbook.getSheet(sheet);
        for (Row row : found) {
            if (text(row.getCell(0)).equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    /** As results name it. */
    static String name(Cell cell) {
        return cell.getSheet().getSheetName() + "!"
                + new CellReference(cell.getRowIndex(), cell.getColumnIndex(), false, false).formatAsString();
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
