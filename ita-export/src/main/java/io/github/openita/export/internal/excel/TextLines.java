package io.github.openita.export.internal.excel;

import io.github.openita.export.document.CheckLine;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.TextBlock;
import io.github.openita.export.internal.excel.Line.Piece;
import io.github.openita.export.internal.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Blocks of running text as lines between two columns of the grid. */
final class TextLines {

    private static final Look TEXT = Look.text(Face.BODY, Ink.PLAIN);

    private final Contents contents;
    private final Words words;
    private final int from;
    private final int to;

    TextLines(Contents contents, Words words, int from, int to) {
        this.contents = contents;
        this.words = words;
        this.from = from;
        this.to = to;
    }

    List<Line> of(TextBlock block) {
        if (block instanceof Heading heading) {
            return List.of(heading(heading));
        }
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph(paragraph));
        }
        if (block instanceof CheckLine check) {
            return List.of(marked(box(check.box()), from, 1, contents.of(check.prose())));
        }
        List<Line> lines = new ArrayList<>();
        list((ItemList) block, from, lines);
        return lines;
    }

    private Line heading(Heading heading) {
        Look look = Look.text(Face.heading(heading.level()), Ink.PLAIN).risen(Look.Rise.BOTTOM);
        return new Line(List.of(new Piece(from, to, new Content.Letters(heading.text()), look)), 12 - heading.level());
    }

    private Line paragraph(Paragraph paragraph) {
        Content content = contents.of(paragraph.prose());
        int middle = from + (to - from) / 2;
        return Line.of(
                switch (paragraph.style()) {
                    case PLAIN -> new Piece(from, to, content, TEXT);
                    // Excel indents whole paragraphs only.
                    case INDENTED -> new Piece(from + 1, to, content, TEXT);
                    case CENTERED -> new Piece(from, to, content, TEXT.aligned(Align.CENTER));
                    case FROM_MIDDLE -> new Piece(middle, to, content, TEXT);
                    case NOTE -> new Piece(from, to, content, Look.text(Face.NOTE, Ink.FAINT));
                });
    }

    private void list(ItemList list, int at, List<Line> lines) {
        // A column of the grid has room for one digit and its dot.
        int wide = list.entries().size() > 9 ? 2 : 1;
        int number = 0;
        for (ItemList.Entry entry : list.entries()) {
            number++;
            String marker = list.marker() == ItemList.Marker.BULLET ? "•" : words.count(number) + ".";
            lines.add(marked(marker, at, wide, contents.of(entry.prose())));
            // Deep lists stop moving to the right where there would be no room for text.
            int deeper = Math.min(at + wide, to - 4);
            entry.sublist().ifPresent(below -> list(below, deeper, lines));
        }
    }

    private Line marked(String marker, int at, int wide, Content content) {
        Piece mark = new Piece(at, at + wide, new Content.Letters(marker), TEXT.aligned(Align.CENTER));
        return Line.of(mark, new Piece(at + wide, to, content, TEXT));
    }

    private static String box(CheckLine.Box box) {
        return switch (box) {
            case EMPTY -> "☐";
            case TICKED -> "☑";
            case CROSSED -> "☒";
        };
    }
}
