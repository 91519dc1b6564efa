package io.github.openita.export.internal.word;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Shown;
import io.github.openita.export.text.ThaiLines;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of a table's columns, in twentieths of a point: by their weights, except that a column too narrow for a
 * word of its heading, a number or a Latin word takes from those that have more than they need. Where all that needs more
 * than there is, Latin words are left to be broken, and then the weights alone decide.
 */
final class ColumnWidths {

    /** Headings are heavy. */
    private static final double HEAVY = 1.08;

    private final Shown shown;
    private final int width;

    ColumnWidths(Shown shown, int width) {
        this.shown = shown;
        this.width = width;
    }

    /** What columns need, with the words of texts and without. */
    private static final class Needs {

        private final int[] all;
        private final int[] firm;

        Needs(int[] all, int[] firm) {
            this.all = all;
            this.firm = firm;
        }

        int[] all() {
            return all;
        }

        int[] firm() {
            return firm;
        }

        void ask(int column, int need) {
            all[column] = Math.max(all[column], need);
        }

        void insist(int column, int need) {
            ask(column, need);
            firm[column] = Math.max(firm[column], need);
        }
    }

    int[] of(Table table) {
        int[] weights = table.columns().stream().mapToInt(Column::weight).toArray();
        int[] shared = Frame.shared(width, weights);
        Needs needs = needs(table, shared);
        if (IntStream.of(needs.all()).sum() <= width) {
            return fits(shared, needs.all()) ? shared : levelled(shared, needs.all());
        }
        boolean scarce = IntStream.of(needs.firm()).sum() > width || fits(shared, needs.firm());
        return scarce ? shared : levelled(shared, needs.firm());
    }

    private static boolean fits(int[] widths, int[] needs) {
        return IntStream.range(0, widths.length).allMatch(at -> widths[at] >= needs[at]);
    }

    /** What each column has beyond its need is shared anew, in the same proportions, after all needs are met. */
    private int[] levelled(int[] shared, int[] needs) {
        int left = width - IntStream.of(needs).sum();
        int[] spare = new int[shared.length];
        for (int at = 0; at < shared.length; at++) {
            spare[at] = Math.max(0, shared[at] - needs[at]);
        }
        int[] more = Frame.shared(left, spare);
        return IntStream.range(0, needs.length).map(at -> needs[at] + more[at]).toArray();
    }

    private Needs needs(Table table, int[] shared) {
        int[] headings = table.columns().stream()
                .mapToInt(column -> heading(column.title()))
                .toArray();
        Needs needs = new Needs(headings, headings.clone());
        int[] most = IntStream.of(shared)
                .map(own -> Math.min(own * 5 / 2, width / 4))
                .toArray();
        int[] taken = new int[headings.length];
        for (Row row : table.rows()) {
            row(row.cells(), taken, needs, most);
        }
        return needs;
    }

    /**
     * Cells over one column only have a say; the others have room enough. Words of a text ask for no more than a certain
     * width, numbers for all they need.
     */
    private void row(List<Cell> cells, int[] taken, Needs needs, int[] most) {
        int at = 0;
        int[] below = Arrays.stream(taken).map(rows -> Math.max(0, rows - 1)).toArray();
        for (Cell cell : cells) {
            while (taken[at] > 0) {
                at++;
            }
            if (cell.columns() == 1) {
                // The first column may name its rows, in heavy letters.
                int need = (int) (value(cell.value()) * (at == 0 ? HEAVY : 1));
                if (cell.value() instanceof CellValue.Words) {
                    needs.ask(at, Math.min(need, most[at]));
                } else {
                    needs.insist(at, need);
                }
            }
            for (int end = at + cell.columns(); at < end; at++) {
                below[at] = cell.rows() - 1;
            }
        }
        System.arraycopy(below, 0, taken, 0, taken.length);
    }

    private static int heading(String title) {
        int most = 0;
        int start = 0;
        for (int end : ThaiLines.breaks(title)) {
            most = Math.max(
                    most, TextSize.TABLE.width(title.substring(start, end).strip()));
            start = end;
        }
        return (int) (most * HEAVY);
    }

    private int value(CellValue value) {
        boolean text = value instanceof CellValue.Words;
        String shownText = shown.text(value);
        int most = 0;
        int start = 0;
        for (int at = 0; at <= shownText.length(); at++) {
            if (at == shownText.length() || mayEnd(shownText.charAt(at), text)) {
                most = Math.max(most, at > start ? TextSize.TABLE.width(shownText.substring(start, at)) : 0);
                start = at + 1;
            }
        }
        return most;
    }

    /** Thai words are for Word to part, and short; what has no Thai letter is parted at spaces. */
    private static boolean mayEnd(char c, boolean text) {
        return Character.isWhitespace(c) || (text && c >= 'ก' && c <= 'ฺ') || (text && c >= 'เ' && c <= '๎');
    }
}
