package io.github.openita.export.internal.word;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.export.internal.render.Shown;
import java.util.Iterator;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes the rows of a table, one after the other; cells over rows reach into those that follow. */
final class TableRows {

    /** A row of more lines than this may be parted by the end of a page. */
    static final int WHOLE_LINES = 12;

    private final Script script;
    private final Frame frame;
    private final Table table;
    private final Values values;

    /** For each column, how many rows from the present one on are taken by a cell above, and how wide that is. */
    private final int[] taken;

    private final int[] spans;

    TableRows(Script script, Frame frame, Table table) {
        this.script = script;
        this.frame = frame;
        this.table = table;
        this.values = new Values(script);
        this.taken = new int[table.columns().size()];
        this.spans = new int[taken.length];
    }

    void write(Row row, boolean keepWithNext) {
        CTRow place = frame.row(false, row.kind() != Row.Kind.BODY || lines(row) <= WHOLE_LINES);
        Iterator<Cell> cells = row.cells().iterator();
        for (int at = 0; at < taken.length; ) {
            int columns = taken[at] > 0 ? spans[at] : write(place, row.kind(), cells.next(), at);
            if (taken[at] > 0) {
                continued(place, row.kind(), at);
            }
            at += columns;
        }
        if (keepWithNext) {
            keep(place);
        }
        settle();
    }

    private int write(CTRow place, Row.Kind kind, Cell cell, int at) {
        CTTc made = frame.cell(place, at, cell.columns());
        if (cell.rows() > 1) {
            made.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            // Negative: it begins here, and counts from the next row on.
            taken[at] = -(cell.rows() - 1);
            spans[at] = cell.columns();
        }
        if (cell.tone() != Tone.NEUTRAL) {
            Values.ground(made, Colors.ground(cell.tone()));
        }
        ground(made, kind);
        Align align = Shown.align(table.columns().get(at).align(), cell.value());
        values.write(made, cell.value(), style(kind, at), kind == Row.Kind.GROUP ? Align.LEFT : align);
        return cell.columns();
    }

    private void continued(CTRow place, Row.Kind kind, int at) {
        CTTc made = frame.cell(place, at, spans[at]);
        made.getTcPr().addNewVMerge();
        Place.in(made).paragraph(style(kind, at));
    }

    private static void ground(CTTc cell, Row.Kind kind) {
        if (kind == Row.Kind.GROUP) {
            Values.ground(cell, Colors.GROUP);
        } else if (kind == Row.Kind.TOTAL) {
            Values.ground(cell, Colors.TOTAL);
        }
    }

    private String style(Row.Kind kind, int column) {
        return switch (kind) {
            case GROUP -> "TableGroup";
            case TOTAL -> "TableTotal";
            case BODY -> column == 0 && table.rowHeadings() ? "TableRowHeading" : "TableText";
        };
    }

    private void settle() {
        for (int at = 0; at < taken.length; at++) {
            taken[at] = taken[at] < 0 ? -taken[at] : Math.max(0, taken[at] - 1);
        }
    }

    private static void keep(CTRow row) {
        for (CTTc cell : row.getTcArray()) {
            for (CTP paragraph : cell.getPArray()) {
                if (!paragraph.getPPr().isSetKeepNext()) {
                    paragraph.getPPr().addNewKeepNext();
                }
            }
        }
    }

    private int lines(Row row) {
        int most = 1;
        int at = 0;
        for (Cell cell : row.cells()) {
            while (at < taken.length && taken[at] > 0) {
                at += spans[at];
            }
            String text = script.shown().text(cell.value());
            most = Math.max(most, TextSize.TABLE.lines(text, frame.width(at, cell.columns())));
            at += cell.columns();
        }
        return most;
    }
}
