package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Tag;
import io.github.openita.export.internal.render.Shown;
import java.util.ArrayList;
import java.util.List;

/** Lays out a table: headings on every page, rows together with those that their cells reach into. */
final class TableLayout {

    private static final float SIZE = 11.5f;

    private final Flow flow;
    private final Table table;
    private final Tag tag;
    private final Shown shown;
    private final float[] edges;

    TableLayout(Flow flow, Table table, Tag parent) {
        this.flow = flow;
        this.table = table;
        this.tag = parent.child("Table");
        this.shown = Shown.in(flow.info());
        this.edges = edges(table, flow.paper());
    }

    private static float[] edges(Table table, Paper paper) {
        float weights = table.columns().stream().mapToInt(Column::weight).sum();
        float[] edges = new float[table.columns().size() + 1];
        edges[0] = paper.left();
        for (int i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = edges[i] + paper.room() * table.columns().get(i).weight() / weights;
        }
        return edges;
    }

    void put() {
        table.title().ifPresent(this::caption);
        List<List<Box>> head = head(tag);
        float headHeight = height(head);
        List<List<List<Box>>> bands = bands();
        float most = most(headHeight);
        flow.need(headHeight + (bands.isEmpty() ? 0 : beginning(height(bands.get(0)), most)));
        draw(head, true);
        for (int i = 0; i < bands.size(); i++) {
            List<List<Box>> band = bands.get(i);
            float height = height(band);
            if (height > most) {
                tooHigh(band);
                continue;
            }
            float kept = namesGroup(band) && i + 1 < bands.size()
                    ? Math.min(height + height(bands.get(i + 1)), most)
                    : height;
            if (kept > flow.left() && !flow.atTop()) {
                nextPage();
            }
            draw(band, true);
        }
        flow.down(8);
    }

    /** The height of headings and first row, which stand on one page, and of a caption. */
    float start() {
        float headHeight = height(head(tag));
        List<List<Box>> first = new ArrayList<>();
        int[] taken = new int[table.columns().size()];
        for (Row row : table.rows()) {
            first.add(boxes(row, taken));
            if (row.kind() != Row.Kind.GROUP) {
                break;
            }
            for (int column = 0; column < taken.length; column++) {
                taken[column] = Math.max(0, taken[column] - 1);
            }
        }
        float caption = table.title().isPresent() ? 2 * Flow.LEADING : 0;
        return caption + headHeight + (first.isEmpty() ? 0 : beginning(height(first), most(headHeight)));
    }

    private float most(float headHeight) {
        return flow.paper().ceiling() - flow.paper().bottom() - headHeight;
    }

    /** What of the first rows has to stand below the headings: all, or some lines where no page holds all. */
    private static float beginning(float height, float most) {
        return height > most ? 3 * Box.LEADING : height;
    }

    /** Whether it is the name of the rows below it, which does not stand alone at the foot of a page. */
    private boolean namesGroup(List<List<Box>> band) {
        return table.columns().size() > 1
                && band.size() == 1
                && band.get(0).size() == 1
                && band.get(0).get(0).columns() == table.columns().size();
    }

    /** Rows that no page holds together: each by itself where none reaches into another, drawn on where one does. */
    private void tooHigh(List<List<Box>> band) {
        for (List<Box> row : Box.parted(band)) {
            float height = height(List.of(row));
            if (height > most()) {
                inSlices(row);
                continue;
            }
            if (height > flow.left() && !flow.atTop()) {
                nextPage();
            }
            draw(List.of(row), true);
        }
    }

    /** The height that rows have on a page below the headings. */
    private float most() {
        return flow.paper().ceiling() - flow.paper().bottom() - height(head(tag));
    }

    private void nextPage() {
        flow.newPage();
        draw(head(tag), false);
    }

    /** A row higher than a page goes on over the next. */
    private void inSlices(List<Box> row) {
        int lines = row.stream().mapToInt(box -> box.lines().size()).max().orElse(0);
        int from = 0;
        while (from < lines) {
            int fit = (int) ((flow.left() - 2 * Box.PAD) / Box.LEADING);
            if (fit >= 2) {
                int start = from;
                draw(
                        List.of(row.stream()
                                .map(box -> box.slice(start, start + fit))
                                .toList()),
                        true);
                from += fit;
            }
            if (from < lines) {
                nextPage();
            }
        }
    }

    private void caption(String text) {
        List<Line> lines = flow.typesetter()
                .lines(
                        Prose.of(text),
                        13,
                        true,
                        flow.paper().room(),
                        flow.paper().room());
        flow.need(lines.size() * Flow.LEADING + 5 * Box.LEADING);
        flow.lines(tag.child("Caption"), lines, 0, 0, Flow.LEADING, Shade.BLACK);
    }

    private List<List<Box>> head(Tag parent) {
        List<List<Box>> rows = new ArrayList<>();
        boolean grouped = !table.groups().isEmpty();
        if (grouped) {
            rows.add(groups(parent.child("TR")));
        }
        Tag row = parent.child("TR");
        List<Box> boxes = new ArrayList<>();
        int column = 0;
        for (ColumnGroup group : grouped
                ? table.groups()
                : List.of(new ColumnGroup("", table.columns().size()))) {
            for (int i = 0; i < group.columns(); i++, column++) {
                if (group.title() != null) {
                    boxes.add(heading(table.columns().get(column).title(), column, 1, 1, row));
                }
            }
        }
        rows.add(boxes);
        return rows;
    }

    private List<Box> groups(Tag row) {
        List<Box> boxes = new ArrayList<>();
        int column = 0;
        for (ColumnGroup group : table.groups()) {
            if (group.title() != null) {
                boxes.add(heading(group.title(), column, group.columns(), 1, row));
            } else {
                for (int i = 0; i < group.columns(); i++) {
                    boxes.add(heading(table.columns().get(column + i).title(), column + i, 1, 2, row));
                }
            }
            column += group.columns();
        }
        return boxes;
    }

    private Box heading(String text, int column, int columns, int rows, Tag row) {
        Tag cell = row.leaf("TH", new Tag.Detail(null, null, "Column", columns, rows));
        return new Box(
                column, columns, rows, lines(Prose.of(text), true, column, columns), Align.CENTER, Shade.HEAD, cell);
    }

    /** Rows that cannot be parted: a cell reaches from one into another, or one names the group that begins below it. */
    private List<List<List<Box>>> bands() {
        List<List<List<Box>>> bands = new ArrayList<>();
        int[] taken = new int[table.columns().size()];
        int reach = 0;
        boolean named = false;
        for (Row row : table.rows()) {
            List<Box> boxes = boxes(row, taken);
            if (reach == 0 && !named) {
                bands.add(new ArrayList<>());
            }
            named = row.kind() == Row.Kind.GROUP;
            bands.get(bands.size() - 1).add(boxes);
            reach = 0;
            for (int column = 0; column < taken.length; column++) {
                taken[column] = Math.max(0, taken[column] - 1);
                reach = Math.max(reach, taken[column]);
            }
        }
        return bands;
    }

    private List<Box> boxes(Row row, int[] taken) {
        Tag rowTag = tag.child("TR");
        List<Box> boxes = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            while (taken[column] > 0) {
                column++;
            }
            boxes.add(box(row, cell, column, rowTag));
            for (int end = column + cell.columns(); column < end; column++) {
                taken[column] = cell.rows();
            }
        }
        return boxes;
    }

    private Box box(Row row, Cell cell, int column, Tag rowTag) {
        boolean names = row.kind() == Row.Kind.GROUP || (table.rowHeadings() && column == 0);
        Tag.Detail detail = new Tag.Detail(null, null, names ? "Row" : null, cell.columns(), cell.rows());
        Prose prose = shown.prose(cell.value());
        String role = names ? "TH" : "TD";
        Tag cellTag = prose.parts().stream().anyMatch(Link.class::isInstance)
                ? rowTag.child(role, detail)
                : rowTag.leaf(role, detail);
        boolean bold = row.kind() != Row.Kind.BODY;
        Align align = Shown.align(table.columns().get(column).align(), cell.value());
        return new Box(
                column,
                cell.columns(),
                cell.rows(),
                lines(prose, bold, column, cell.columns()),
                align,
                ground(row, cell),
                cellTag);
    }

    private static Shade ground(Row row, Cell cell) {
        if (cell.tone() != Tone.NEUTRAL) {
            return Shade.ground(cell.tone());
        }
        if (cell.value() instanceof CellValue.Judged judged) {
            return Shade.ground(Shade.tone(judged.outcome()));
        }
        return row.kind() == Row.Kind.BODY ? Shade.ground(Tone.NEUTRAL) : Shade.GROUP;
    }

    private List<Line> lines(Prose prose, boolean bold, int column, int columns) {
        float room = edges[column + columns] - edges[column] - 2 * Box.PAD;
        return flow.typesetter().lines(prose, SIZE, bold, room, room);
    }

    private static float height(List<List<Box>> rows) {
        float height = 0;
        for (float row : heights(rows)) {
            height += row;
        }
        return height;
    }

    /** The heights of rows: each as high as its highest cell; the last row of a cell over several is stretched for it. */
    private static float[] heights(List<List<Box>> rows) {
        float[] heights = new float[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            heights[i] = Box.LEADING + 2 * Box.PAD;
            for (Box box : rows.get(i)) {
                if (box.rows() == 1) {
                    heights[i] = Math.max(heights[i], box.height());
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Box box : rows.get(i)) {
                float over = 0;
                for (int row = i; row < i + box.rows(); row++) {
                    over += heights[row];
                }
                heights[i + box.rows() - 1] += Math.max(0, box.height() - over);
            }
        }
        return heights;
    }

    /** Draws rows; headings repeated on a further page are no content. */
    private void draw(List<List<Box>> rows, boolean content) {
        float[] heights = heights(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (Box box : rows.get(i)) {
                float height = 0;
                for (int row = i; row < i + box.rows(); row++) {
                    height += heights[row];
                }
                draw(box, height, content);
            }
            flow.down(heights[i]);
        }
    }

    private void draw(Box box, float height, boolean content) {
        float x = edges[box.column()];
        float width = edges[box.column() + box.columns()] - x;
        float top = flow.y();
        flow.surface().ornament(List.of(Shape.box(x, top - height, width, height, box.ground(), Shade.RULE)));
        if (content && box.lines().stream().allMatch(line -> line.pieces().isEmpty())) {
            flow.surface().place(box.tag());
            return;
        }
        float baseline = top - Box.PAD - Box.LEADING * 0.75f;
        for (Line line : box.lines()) {
            float at = x + offset(box.align(), width, (float) line.width());
            if (content) {
                flow.surface().line(box.tag(), line, at, baseline, Shade.BLACK);
            } else {
                flow.surface().ornament(line, at, baseline, Shade.BLACK);
            }
            baseline -= Box.LEADING;
        }
    }

    private static float offset(Align align, float width, float text) {
        return switch (align) {
            case CENTER -> (width - text) / 2;
            case RIGHT -> width - text - Box.PAD;
            case LEFT, BY_VALUE -> Box.PAD;
        };
    }
}
