package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.TextBlock;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The text of a section on a sheet, to be read from top to bottom. */
final class TextSheet {

    private final Book book;
    private final SXSSFSheet sheet;
    private final Outline outline;
    private final TextGrid grid;
    private final TextLines text;
    private final BlockLines blocks;
    private final Judgements judgements = new Judgements();

    TextSheet(Book book, SXSSFSheet sheet, Outline outline, boolean landscape) {
        this.book = book;
        this.sheet = sheet;
        this.outline = outline;
        this.grid = new TextGrid(book, sheet, landscape);
        this.text = new TextLines(book.contents(), book.words(), 0, TextGrid.COLUMNS);
        this.blocks = new BlockLines(book.contents(), book.words(), TextGrid.COLUMNS);
    }

    void add(Block block) {
        if (block instanceof PageBreak) {
            grid.breakPage();
        } else if (block instanceof TextBlock textBlock) {
            if (block instanceof Heading heading) {
                outline.heading(heading.level(), heading.text(), new Place(sheet.getSheetName(), grid.next(), 0));
            }
            text.of(textBlock).forEach(grid::add);
        } else {
            grid.add(Line.gap());
            if (block instanceof KeyValues values) {
                keyValues(values);
            } else {
                lines(block).forEach(grid::add);
            }
            grid.add(Line.gap());
        }
    }

    /** A line that leads to a sheet of its own. */
    void lead(String title, Place place) {
        Look look = Look.text(Face.LINK, Ink.LINK);
        grid.lead(Line.of(new Line.Piece(0, TextGrid.COLUMNS, new Content.Letters("→ " + title), look)), place);
    }

    void end() {
        judgements.color(sheet, book);
    }

    private List<Line> lines(Block block) {
        if (block instanceof Callout callout) {
            return blocks.of(callout);
        }
        if (block instanceof SideBySide texts) {
            return blocks.of(texts);
        }
        return block instanceof SignatureBlock signatures ? blocks.of(signatures) : List.of();
    }

    private void keyValues(KeyValues values) {
        for (KeyValues.Entry entry : values.entries()) {
            int row = grid.add(blocks.of(entry));
            if (entry.value() instanceof CellValue.Judged) {
                judgements.add(row, BlockLines.VALUES);
            }
        }
    }
}
