package io.github.openita.export.internal.excel;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a sheet.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 0
 * @param column the column, from 0
 */
record Place(String sheet, int row, int column) {

    /** The name as formulas and links have it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** Such as {@code 'ผลรายข้อ'!A1}. */
    String reference() {
        return quoted(sheet) + "!" + new CellReference(row, column).formatAsString();
    }
}
