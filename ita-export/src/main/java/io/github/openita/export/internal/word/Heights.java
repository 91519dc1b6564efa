package io.github.openita.export.internal.word;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.CheckLine;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.TextBlock;
import io.github.openita.export.internal.render.Shown;
import java.util.List;

/** How high blocks will be, in points: near enough to foresee pages. Widths are in twentieths of a point. */
final class Heights {

    private static final double AFTER_TEXT = 6;
    private static final double AROUND_HEADING = 16;
    private static final double AROUND_CHART = 12;
    private static final double ROW_EDGE = 3.5;
    private static final double ROOM_TO_SIGN = 28;
    private static final int INDENT = 567;

    private final Shown shown;

    Heights(DocumentInfo info) {
        this.shown = Shown.in(info);
    }

    /** Takes the room of a block. */
    void place(Block block, PageRoom room) {
        int width = room.width();
        if (block instanceof PageBreak) {
            room.newPage();
        } else if (block instanceof Table table) {
            new TableHeights(shown).place(table, room);
        } else if (block instanceof TextBlock text) {
            room.take(of(text, width));
        } else {
            room.takeWhole(whole(block, width));
        }
    }

    double of(List<TextBlock> blocks, int width) {
        return blocks.stream().mapToDouble(block -> of(block, width)).sum();
    }

    double of(TextBlock block, int width) {
        if (block instanceof Heading heading) {
            return body(heading.text(), width) + AROUND_HEADING;
        }
        if (block instanceof Paragraph paragraph) {
            return body(paragraph.prose().text(), width) + AFTER_TEXT;
        }
        if (block instanceof ItemList list) {
            return list(list, width - INDENT);
        }
        return block instanceof CheckLine line ? body(line.prose().text(), width - INDENT) + AFTER_TEXT / 2 : 0;
    }

    /** A heading with two lines of what follows it. */
    double keptHeading(Heading heading, int width) {
        return of(heading, width) + TextSize.BODY.height(2);
    }

    double contentsLine(Heading heading, int width) {
        return body(heading.text(), width - INDENT) + AFTER_TEXT / 3;
    }

    private double list(ItemList list, int width) {
        double height = 0;
        for (ItemList.Entry entry : list.entries()) {
            height += body(entry.prose().text(), width) + AFTER_TEXT / 2;
            height += entry.sublist().map(below -> list(below, width - INDENT)).orElse(0.0);
        }
        return height;
    }

    private double whole(Block block, int width) {
        if (block instanceof Chart chart) {
            return AROUND_CHART + ChartShape.of(chart, width).height();
        }
        if (block instanceof HeatMap map) {
            return map.fields().size() * (TextSize.TABLE.height(2) + ROW_EDGE) + TextSize.BODY.height(4);
        }
        if (block instanceof KeyValues facts) {
            return facts.entries().stream()
                    .mapToDouble(entry -> 2 + body(shown.text(entry.value()), width * 7 / 10))
                    .sum();
        }
        if (block instanceof Callout callout) {
            return AFTER_TEXT * 2
                    + TextSize.BODY.height(1)
                    + callout.paragraphs().stream()
                            .mapToDouble(prose -> body(prose.text(), width - INDENT))
                            .sum();
        }
        return block instanceof SignatureBlock room ? signatures(room) : 0;
    }

    private static double signatures(SignatureBlock block) {
        int lines = block.signatures().stream()
                .mapToInt(signature -> signature.lines().size())
                .max()
                .orElse(0);
        return ROOM_TO_SIGN + TextSize.BODY.height(lines + 2);
    }

    private static double body(String text, int width) {
        return TextSize.BODY.height(TextSize.BODY.lines(text, width));
    }
}
