package io.github.openita.export.internal.excel;

import io.github.openita.export.internal.excel.Line.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of narrow columns as wide as a page, in which lines are laid out by merging cells. */
final class TextGrid {

    /** So many that halves, thirds and quarters come out even. */
    static final int COLUMNS = 24;

    private static final Content EMPTY = new Content.Empty();

    private final Book book;
    private final SXSSFSheet sheet;
    private final RowHeights heights;
    private int next;

    TextGrid(Book book, SXSSFSheet sheet, boolean landscape) {
        this.book = book;
        this.sheet = sheet;
        double[] widths = new double[COLUMNS];
        Arrays.fill(widths, (landscape ? Print.LANDSCAPE_WIDTH : Print.PORTRAIT_WIDTH) / COLUMNS);
        this.heights = new RowHeights(book.contents(), book.fit(), widths);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, (int) (widths[column] * 256));
        }
        sheet.setDisplayGridlines(false);
        book.print().setUp(sheet, landscape, 1);
    }

    /** The row that comes next. */
    int next() {
        return next;
    }

    /** What follows stands on a new page. */
    void breakPage() {
        if (next > 0) {
            sheet.setRowBreak(next - 1);
        }
    }

    /** Lays a line out and tells its first row. */
    int add(Line line) {
        double height = line.above() + Face.BODY.leading() * (line.pieces().isEmpty() ? 0 : 1);
        for (Piece piece : line.pieces()) {
            height = Math.max(height, line.above() + height(piece));
        }
        int first = next;
        int slices = Slices.count(height);
        List<SXSSFRow> rows = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            SXSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints(Slices.each(height));
            rows.add(row);
        }
        line.pieces().forEach(piece -> put(piece, rows));
        return first;
    }

    /** Lays out a line that leads to another place. */
    void lead(Line line, Place place) {
        int row = add(line);
        int column = line.pieces().get(0).from();
        book.links().lead(sheet.getRow(row).getCell(column), place);
    }

    private double height(Piece piece) {
        double width = heights.width(piece.from(), piece.to() - piece.from());
        Face face = piece.look().face();
        String text = text(piece.content());
        return piece.look().isInset() ? heights.height(text, face, width) : heights.bare(text, face, width);
    }

    private static String text(Content content) {
        if (content instanceof Content.Letters letters) {
            return letters.text();
        }
        return content instanceof Content.Mixed mixed ? mixed.prose().text() : "";
    }

    private void put(Piece piece, List<SXSSFRow> rows) {
        boolean all =
                piece.look().frame() != Look.Frame.NONE || piece.look().ink().isFilled();
        for (SXSSFRow row : rows) {
            for (int column = piece.from(); column < (all ? piece.to() : piece.from() + 1); column++) {
                boolean first = row.getRowNum() == rows.get(0).getRowNum() && column == piece.from();
                book.cells().put(row, column, first ? piece.content() : EMPTY, piece.look());
            }
        }
        if (rows.size() > 1 || piece.to() - piece.from() > 1) {
            int top = rows.get(0).getRowNum();
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, top + rows.size() - 1, piece.from(), piece.to() - 1));
        }
    }
}
