package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A heat map on a sheet of its own: a cell for each field, whose text says what its colour says. */
final class HeatSheet {

    private static final Look FIELD = Look.text(Face.BODY, Ink.PLAIN)
            .aligned(Align.CENTER)
            .risen(Look.Rise.MIDDLE)
            .framed(Look.Frame.BOX);
    private static final Look STEP = FIELD.faced(Face.BOLD).inked(Ink.NAME);
    private static final double FIELD_WIDTH = 16;
    private static final double FIELD_HEIGHT = 45;
    /** The titles of the upright scale, its steps; then the fields. */
    private static final int FIRST = 2;

    private final Book book;
    private final SXSSFSheet sheet;
    private final HeatMap map;
    private final RowHeights heights;
    private final int width;
    private int next;

    HeatSheet(Book book, SXSSFSheet sheet, HeatMap map) {
        this.book = book;
        this.sheet = sheet;
        this.map = map;
        this.width = map.across().steps().size();
        double[] widths = new double[FIRST + width];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = FIELD_WIDTH;
            sheet.setColumnWidth(column, (int) (widths[column] * 256));
        }
        this.heights = new RowHeights(book.contents(), book.fit(), widths);
    }

    void write(List<Heading> above) {
        above.forEach(each -> line(each.text(), Look.text(Face.heading(each.level()), Ink.PLAIN), 0));
        line(map.title(), Look.text(Face.heading(3), Ink.PLAIN), 0);
        int top = next;
        for (int row = map.fields().size() - 1; row >= 0; row--) {
            fields(row, row == map.fields().size() - 1);
        }
        merge(top, next - 1, 0, 0);
        steps();
        line(map.across().title(), STEP, FIRST);
        legend();
        sheet.setDisplayGridlines(false);
        book.print().setUp(sheet, true, 1);
    }

    private void fields(int number, boolean top) {
        List<String> texts = map.fields().get(number).stream().map(this::text).toList();
        String step = map.up().steps().get(number);
        SXSSFRow row = row(Math.max(FIELD_HEIGHT, highest(Stream.concat(texts.stream(), Stream.of(step)))));
        put(row, 0, top ? map.up().title() : "", STEP);
        put(row, 1, step, STEP);
        for (int at = 0; at < width; at++) {
            HeatMap.Level level =
                    map.levels().get(map.fields().get(number).get(at).level());
            put(row, FIRST + at, texts.get(at), FIELD.inked(Ink.of(level.tone(), Ink.PLAIN)));
        }
    }

    /** The level, and below it what is placed there. */
    private String text(HeatMap.Field field) {
        String level = map.levels().get(field.level()).name();
        return field.marks().isEmpty() ? level : level + "\n" + String.join(", ", field.marks());
    }

    private void steps() {
        SXSSFRow row = row(highest(map.across().steps().stream()));
        for (int at = 0; at < width; at++) {
            put(row, FIRST + at, map.across().steps().get(at), STEP);
        }
    }

    private void legend() {
        row(Face.BODY.leading());
        line(book.words().say("heatMap.levels"), Look.text(Face.BOLD, Ink.PLAIN), 0);
        for (HeatMap.Level level : map.levels()) {
            SXSSFRow row = row(highest(Stream.of(level.name())));
            put(row, 0, level.name(), FIELD.inked(Ink.of(level.tone(), Ink.PLAIN)));
        }
    }

    /** A text over all columns from one on. */
    private void line(String text, Look look, int from) {
        int last = FIRST + width - 1;
        double height = heights.height(text, look.face(), heights.width(from, last - from + 1));
        SXSSFRow row = row(Math.min(height, 400));
        for (int column = from; column <= last; column++) {
            put(row, column, column == from ? text : "", look);
        }
        merge(next - 1, next - 1, from, last);
    }

    private double highest(Stream<String> texts) {
        return Math.min(
                400,
                texts.mapToDouble(text -> heights.height(text, Face.BOLD, FIELD_WIDTH))
                        .max()
                        .orElse(0));
    }

    private void put(SXSSFRow row, int column, String text, Look look) {
        book.cells().put(row, column, text.isEmpty() ? new Content.Empty() : new Content.Letters(text), look);
    }

    private void merge(int top, int bottom, int left, int right) {
        if (top != bottom || left != right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private SXSSFRow row(double points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) points);
        return row;
    }
}
