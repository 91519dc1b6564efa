package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Callout;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.SignatureBlock.Signature;
import io.github.openita.export.document.TextBlock;
import io.github.openita.export.internal.excel.Line.Piece;
import io.github.openita.export.internal.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Blocks that are neither running text nor on a sheet of their own, as lines over the whole grid. */
final class BlockLines {

    /** The column of the grid where values begin beside their keys. */
    static final int VALUES = TextGrid.COLUMNS / 3;

    private static final Content EMPTY = new Content.Empty();
    private static final Look CENTERED = Look.text(Face.BODY, Ink.PLAIN).aligned(Align.CENTER);
    private static final Look RANK = CENTERED.aligned(Align.RIGHT).risen(Look.Rise.BOTTOM);
    /** Where nobody is named yet. */
    private static final String DOTS = ".".repeat(24);
    /** Where a signature is written. */
    private static final double SIGNING = 26;

    private final Contents contents;
    private final Words words;
    private final int columns;

    BlockLines(Contents contents, Words words, int columns) {
        this.contents = contents;
        this.words = words;
        this.columns = columns;
    }

    Line of(KeyValues.Entry entry) {
        Look key = Look.text(Face.BOLD, Ink.NAME).risen(Look.Rise.MIDDLE).framed(Look.Frame.BOX);
        Look value = key.faced(Face.BODY).inked(ink(entry.value()));
        return Line.of(
                new Piece(0, VALUES, new Content.Letters(entry.key()), key),
                new Piece(VALUES, columns, contents.of(entry.value()), value));
    }

    private static Ink ink(CellValue value) {
        return value instanceof CellValue.Judged judged ? Judgements.ink(judged.outcome()) : Ink.PLAIN;
    }

    /** The word for the tone beside the title, the text below. */
    List<Line> of(Callout callout) {
        Ink ink = Ink.of(callout.tone(), Ink.NAME);
        Look bold = Look.text(Face.BOLD, ink);
        List<Line> lines = new ArrayList<>();
        Content title = callout.title() == null ? EMPTY : new Content.Letters(callout.title());
        int word = columns / 4;
        lines.add(Line.of(
                new Piece(0, word, new Content.Letters(words.say(callout.tone())), bold),
                new Piece(word, columns, title, bold)));
        for (Prose prose : callout.paragraphs()) {
            lines.add(Line.of(new Piece(0, columns, contents.of(prose), bold.faced(Face.BODY))));
        }
        return lines;
    }

    /** Part beside part, and in each part block beside block. */
    List<Line> of(SideBySide texts) {
        int middle = columns / 2;
        List<Line> lines = new ArrayList<>();
        for (SideBySide.Pair pair : texts.pairs()) {
            TextLines left = new TextLines(contents, words, 0, middle);
            TextLines right = new TextLines(contents, words, middle + 1, columns);
            int blocks = Math.max(pair.left().size(), pair.right().size());
            for (int at = 0; at < blocks; at++) {
                beside(lines(left, pair.left(), at), lines(right, pair.right(), at), lines);
            }
        }
        return lines;
    }

    private static List<Line> lines(TextLines lines, List<TextBlock> blocks, int at) {
        return at < blocks.size() ? lines.of(blocks.get(at)) : List.of();
    }

    private static void beside(List<Line> left, List<Line> right, List<Line> into) {
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            List<Piece> pieces = new ArrayList<>();
            double above = 0;
            for (List<Line> side : List.of(left, right)) {
                if (at < side.size()) {
                    pieces.addAll(side.get(at).pieces());
                    above = Math.max(above, side.get(at).above());
                }
            }
            into.add(new Line(pieces, above));
        }
    }

    List<Line> of(SignatureBlock block) {
        int count = block.signatures().size();
        int width = count == 1 ? columns * 2 / 3 : columns / count;
        int first = count == 1 ? columns - width : 0;
        int rows = 2
                + block.signatures().stream()
                        .mapToInt(each -> each.lines().size())
                        .max()
                        .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Piece> pieces = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                sign(block.signatures().get(at), row, first + at * width, width, pieces);
            }
            lines.add(new Line(pieces, row == 0 ? SIGNING : 0));
        }
        return lines;
    }

    private static void sign(Signature signature, int row, int from, int width, List<Piece> pieces) {
        int to = from + width - 1;
        int dots = signature.rank() == null ? from : from + width * 3 / 8;
        if (row == 0) {
            if (signature.rank() != null) {
                pieces.add(new Piece(from, dots, new Content.Letters(signature.rank()), RANK));
            }
            pieces.add(new Piece(dots, to, EMPTY, CENTERED.framed(Look.Frame.DOTS)));
        } else if (row == 1) {
            String name = signature.name() == null ? DOTS : signature.name();
            pieces.add(new Piece(dots, to, new Content.Letters("(" + name + ")"), CENTERED));
        } else if (row - 2 < signature.lines().size()) {
            pieces.add(new Piece(dots, to, new Content.Letters(signature.lines().get(row - 2)), CENTERED));
        }
    }
}
