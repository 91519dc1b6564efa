package io.github.openita.export.internal.layout;

import io.github.openita.export.document.CheckLine;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Paragraph.Style;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.TextBlock;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Sign;
import io.github.openita.export.internal.page.Tag;
import java.util.List;

/** Lays out running text over the whole width of a column: headings, paragraphs, lists and lines with a box. */
final class TextLayout {

    private static final float INDENT = 70.9f;
    private static final float STEP = 24;
    private static final float BOX = 18;
    private static final float NOTE_LEADING = 16;
    private static final float KEEP = 3 * Flow.LEADING;

    private final Flow flow;
    private final float left;
    private final float width;

    /** Text in a column that begins so far from the left margin. */
    TextLayout(Flow flow, float left, float width) {
        this.flow = flow;
        this.left = left;
        this.width = width;
    }

    void put(Tag parent, TextBlock block) {
        if (block instanceof Heading heading) {
            heading(parent, heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(parent, paragraph);
        } else if (block instanceof ItemList list) {
            list(parent, list, 0);
            flow.down(4);
        } else if (block instanceof CheckLine line) {
            check(parent, line);
        }
    }

    /** The height that a block takes, on one page. */
    float height(TextBlock block) {
        if (block instanceof Heading heading) {
            return 8 + headingLines(heading).size() * headingLeading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return paragraphLines(paragraph).size() * leading(paragraph.style()) + 4;
        }
        if (block instanceof CheckLine line) {
            return lines(line.prose(), STEP, STEP).size() * Flow.LEADING;
        }
        return block instanceof ItemList list ? height(list, 0) + 4 : 0;
    }

    private void heading(Tag parent, Heading heading) {
        List<Line> lines = headingLines(heading);
        float leading = headingLeading(heading);
        flow.need(8 + lines.size() * leading + KEEP);
        if (!flow.atTop()) {
            flow.down(8);
        }
        flow.surface().bookmark(heading.level(), heading.text(), flow.y());
        Tag tag = parent.child(flow.headingRole(heading.level()));
        for (Line line : lines) {
            flow.lines(tag, List.of(line), heading.level() == 1 ? middle(line) : left, left, leading, Shade.BLACK);
        }
    }

    private List<Line> headingLines(Heading heading) {
        return flow.typesetter().lines(Prose.of(heading.text()), headingSize(heading), true, width, width);
    }

    private static float headingSize(Heading heading) {
        return switch (heading.level()) {
            case 1 -> 18;
            case 2 -> 16;
            default -> Flow.BODY;
        };
    }

    private static float headingLeading(Heading heading) {
        return headingSize(heading) * 1.5f;
    }

    private void paragraph(Tag parent, Paragraph paragraph) {
        Tag tag = parent.child("P");
        List<Line> lines = paragraphLines(paragraph);
        float leading = leading(paragraph.style());
        flow.need(Math.min(lines.size(), 2) * leading);
        Shade colour = paragraph.style() == Style.NOTE ? Shade.QUIET : Shade.BLACK;
        for (int i = 0; i < lines.size(); i++) {
            float x = left(paragraph.style(), lines.get(i), i == 0);
            flow.lines(tag, List.of(lines.get(i)), x, x, leading, colour);
        }
        flow.down(4);
    }

    private List<Line> paragraphLines(Paragraph paragraph) {
        float size = paragraph.style() == Style.NOTE ? Flow.SMALL : Flow.BODY;
        float room = paragraph.style() == Style.FROM_MIDDLE ? width / 2 : width;
        float first = paragraph.style() == Style.INDENTED ? room - indent() : room;
        return flow.typesetter().lines(paragraph.prose(), size, false, first, room);
    }

    private float left(Style style, Line line, boolean first) {
        return switch (style) {
            case CENTERED -> middle(line);
            case FROM_MIDDLE -> left + width / 2;
            case INDENTED -> first ? left + indent() : left;
            case PLAIN, NOTE -> left;
        };
    }

    /** 2.5 cm, and less in a narrow column. */
    private float indent() {
        return Math.min(INDENT, width * 0.16f);
    }

    private float middle(Line line) {
        return left + (width - (float) line.width()) / 2;
    }

    private static float leading(Style style) {
        return style == Style.NOTE ? NOTE_LEADING : Flow.LEADING;
    }

    private void list(Tag parent, ItemList list, int depth) {
        Tag tag = parent.child("L");
        float indent = STEP * (depth + 1);
        int number = 0;
        for (ItemList.Entry entry : list.entries()) {
            number++;
            Tag item = tag.child("LI");
            List<Line> lines = lines(entry.prose(), indent, indent);
            flow.need(Flow.LEADING);
            Line label = flow.typesetter().line(label(list, number), Flow.BODY, Face.REGULAR);
            float baseline = flow.y() - Flow.LEADING * 0.75f;
            float x = flow.paper().left() + left + indent - STEP;
            flow.surface().line(item.child("Lbl"), label, x, baseline, Shade.BLACK);
            Tag body = item.child("LBody");
            flow.lines(body, lines, left + indent, left + indent, Flow.LEADING, Shade.BLACK);
            entry.sublist().ifPresent(below -> list(body, below, depth + 1));
        }
    }

    private float height(ItemList list, int depth) {
        float height = 0;
        float indent = STEP * (depth + 1);
        for (ItemList.Entry entry : list.entries()) {
            height += lines(entry.prose(), indent, indent).size() * Flow.LEADING;
            height += entry.sublist().map(below -> height(below, depth + 1)).orElse(0f);
        }
        return height;
    }

    private String label(ItemList list, int number) {
        return list.marker() == ItemList.Marker.BULLET ? "•" : flow.words().count(number) + ".";
    }

    private List<Line> lines(Prose prose, float indentFirst, float indent) {
        return flow.typesetter().lines(prose, Flow.BODY, false, width - indentFirst, width - indent);
    }

    private void check(Tag parent, CheckLine line) {
        List<Line> lines = lines(line.prose(), STEP, STEP);
        flow.need(Flow.LEADING);
        Tag tag = parent.child("P");
        float x = flow.paper().left() + left + 2;
        float bottom = flow.y() - Flow.LEADING * 0.75f - 1;
        Tag box = tag.figure(flow.words().say(line.box()));
        flow.surface().figure(box, sign(line.box()).shapes(x - 2, bottom, BOX, Shade.BLACK));
        flow.lines(tag, lines, left + STEP, left + STEP, Flow.LEADING, Shade.BLACK);
    }

    private static Sign sign(CheckLine.Box box) {
        return switch (box) {
            case EMPTY -> Sign.FRAME;
            case TICKED -> Sign.TICKED;
            case CROSSED -> Sign.CROSSED;
        };
    }
}
