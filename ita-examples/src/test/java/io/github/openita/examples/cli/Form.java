package io.github.openita.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The intake workbook as an officer fills it. */
final class Form implements AutoCloseable {

    private final Path file;
    private final XSSFWorkbook workbook;

    private Form(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static Form open(Path file) throws IOException {
        return new Form(file, new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    void save() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Files.write(file, bytes.toByteArray());
    }

    /** The cell of a value. */
    Cell value(String sheet, String path) {
        return row(sheet, "v:" + path).getCell(3);
    }

    /** A cell of a table: so many rows below its first, in the column of a key. */
    Cell cell(String sheet, String pattern, int index, String key) {
        Row keys = row(sheet, "t:" + pattern);
        for (Cell cell : keys) {
            if (text(cell).equals(key)) {
                return keys.getSheet().getRow(keys.getRowNum() + 2 + index).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + key);
    }

    /** Types into a row of a table: keys and texts by turns. */
    void type(String sheet, String pattern, int index, String... typed) {
        for (int at = 0; at < typed.length; at += 2) {
            cell(sheet, pattern, index, typed[at]).setCellValue(typed[at + 1]);
        }
    }

    /** As the command names a cell. */
    static String name(Cell cell) {
        return cell.getSheet().getSheetName() + "!"
                + new CellReference(cell.getRowIndex(), cell.getColumnIndex(), false, false).formatAsString();
    }

    private Row row(String sheet, String key) {
        for (Row row : workbook.getSheet(sheet)) {
            if (text(row.getCell(0)).equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
