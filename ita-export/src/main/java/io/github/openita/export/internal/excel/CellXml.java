package io.github.openita.export.internal.excel;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet as XML. POI's own writer drops emphasis, and what XML cannot carry, from streamed text; this one
 * keeps both, and writes no formula ever.
 */
final class CellXml extends SheetDataWriter {

    private final Emphasis emphasis;
    private final StringBuilder xml = new StringBuilder(256);
    private String[] letters = {};

    CellXml(Emphasis emphasis) throws IOException {
        this.emphasis = emphasis;
    }

    @Override
    public void writeCell(int column, @Nullable Cell cell) throws IOException {
        if (cell == null) {
            return;
        }
        xml.setLength(0);
        xml.append("<c r=\"").append(letters(column)).append(cell.getRowIndex() + 1);
        xml.append("\" s=\"").append(cell.getCellStyle().getIndex() & 0xFFFF).append('"');
        value(cell);
        _out.append(xml);
    }

    private void value(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            xml.append("><v>");
            number(cell.getNumericCellValue());
            xml.append("</v></c>");
        } else if (cell.getCellType() == CellType.STRING) {
            xml.append(" t=\"inlineStr\"><is>");
            text(cell);
            xml.append("</is></c>");
        } else if (cell.getCellType() == CellType.BLANK) {
            xml.append("/>");
        } else {
            throw new IllegalStateException("a cell of type " + cell.getCellType());
        }
    }

    private void number(double number) {
        if (number == (long) number) {
            xml.append((long) number);
        } else {
            xml.append(number);
        }
    }

    private void text(Cell cell) {
        String runs = emphasis.take(cell);
        if (runs == null) {
            Escapes.text(cell.getStringCellValue(), xml);
        } else {
            xml.append(runs);
        }
    }

    private String letters(int column) {
        if (column >= letters.length) {
            String[] more = new String[Math.max(column + 1, letters.length * 2)];
            for (int at = 0; at < more.length; at++) {
                more[at] = CellReference.convertNumToColString(at);
            }
            letters = more;
        }
        return letters[column];
    }
}
