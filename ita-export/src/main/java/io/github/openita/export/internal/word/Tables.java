package io.github.openita.export.internal.word;

import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.List;

/** Writes tables. */
final class Tables {

    private final Script script;

    Tables(Script script) {
        this.script = script;
    }

    void write(Flow flow, Table table) {
        table.title().ifPresent(title -> script.letters().write(flow.paragraph("Caption"), title, Look.PLAIN));
        int[] widths = new ColumnWidths(script.shown(), flow.width()).of(table);
        Frame frame = new Frame(flow.table(), Frame.RULED, widths);
        frame.headings(true, table.rowHeadings());
        frame.describe(table.title().orElse(""), "");
        new TableHead(script, frame).write(table);
        rows(frame, table);
        flow.gap();
    }

    private void rows(Frame frame, Table table) {
        TableRows writer = new TableRows(script, frame, table);
        List<Row> rows = table.rows();
        for (int at = 0; at < rows.size(); at++) {
            boolean beforeTotal = at + 1 < rows.size() && rows.get(at + 1).kind() == Row.Kind.TOTAL;
            writer.write(rows.get(at), beforeTotal);
        }
    }
}
