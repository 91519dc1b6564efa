package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a reader gets them back. */
final class Workbooks {

    private Workbooks() {}

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelRenderer().render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook read(Document document) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    /** The texts of a sheet, from top to bottom. */
    static List<String> texts(XSSFSheet sheet) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    static Stream<Cell> cells(XSSFWorkbook workbook) {
        return sheets(workbook).stream().flatMap(sheet -> cells(sheet).stream());
    }
}
