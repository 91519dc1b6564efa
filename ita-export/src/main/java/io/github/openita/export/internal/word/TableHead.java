package io.github.openita.export.internal.word;

import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes the headings of a table: one row, or two where columns stand in groups. Word repeats them on every page. */
record TableHead(Script script, Frame frame) {

    void write(Table table) {
        if (table.groups().isEmpty()) {
            CTRow row = frame.row(true, true);
            for (int at = 0; at < table.columns().size(); at++) {
                title(cell(row, at, 1), table.columns().get(at).title());
            }
        } else {
            upper(table);
            lower(table);
        }
    }

    private void upper(Table table) {
        CTRow row = frame.row(true, true);
        int at = 0;
        for (ColumnGroup group : table.groups()) {
            if (group.title() != null) {
                title(cell(row, at, group.columns()), group.title());
            } else {
                for (int column = at; column < at + group.columns(); column++) {
                    CTTc cell = cell(row, column, 1);
                    cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    title(cell, table.columns().get(column).title());
                }
            }
            at += group.columns();
        }
    }

    private void lower(Table table) {
        CTRow row = frame.row(true, true);
        int at = 0;
        for (ColumnGroup group : table.groups()) {
            for (int column = at; column < at + group.columns(); column++) {
                CTTc cell = cell(row, column, 1);
                if (group.title() == null) {
                    cell.getTcPr().addNewVMerge();
                    title(cell, "");
                } else {
                    title(cell, table.columns().get(column).title());
                }
            }
            at += group.columns();
        }
    }

    private CTTc cell(CTRow row, int first, int columns) {
        CTTc cell = frame.cell(row, first, columns);
        Values.ground(cell, Colors.HEADING);
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        return cell;
    }

    private void title(CTTc cell, String title) {
        script.letters().write(Place.in(cell).paragraph("TableHeading"), title, Look.PLAIN);
    }
}
