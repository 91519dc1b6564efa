package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.TextBlock;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Tag;
import io.github.openita.export.internal.render.Shown;
import java.util.ArrayList;
import java.util.List;

/** Lays out any block. */
final class BlockLayout {

    private static final float GAP = 16;

    private final Flow flow;
    private final Tag root;

    BlockLayout(Flow flow) {
        this.flow = flow;
        this.root = flow.root();
    }

    void put(Block block) {
        if (block instanceof TextBlock text) {
            new TextLayout(flow, 0, flow.paper().room()).put(root, text);
        } else if (block instanceof Table table) {
            new TableLayout(flow, table, root).put();
        } else if (block instanceof KeyValues values) {
            values(values);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof SignatureBlock signatures) {
            signatures(signatures);
        } else if (block instanceof SideBySide texts) {
            sideBySide(texts);
        } else if (block instanceof Chart chart) {
            new ChartLayout(flow, chart).put(root);
        } else if (block instanceof HeatMap map) {
            new HeatMapLayout(flow, map).put(root);
        } else if (block instanceof PageBreak && !flow.atTop()) {
            flow.newPage();
        }
    }

    /** Turns the page before headings that would be parted from the first row of the table that they name. */
    void keepTogether(List<Block> blocks, int at) {
        float height = 0;
        int next = at;
        while (next < blocks.size() && blocks.get(next) instanceof Heading heading) {
            height += new TextLayout(flow, 0, flow.paper().room()).height(heading);
            next++;
        }
        if (next > at && next < blocks.size() && blocks.get(next) instanceof Table table) {
            float whole = height + new TableLayout(flow, table, Tag.document()).start();
            if (whole <= page()) {
                flow.need(whole);
            }
        }
    }

    /** Names to the left, values beside them, as a table whose first column names its rows. */
    private void values(KeyValues values) {
        Shown shown = Shown.in(flow.info());
        float keys = flow.paper().room() * 0.32f;
        Tag table = root.child("Table");
        for (KeyValues.Entry entry : values.entries()) {
            List<Line> key = lines(Prose.of(entry.key()), true, keys - GAP);
            List<Line> value =
                    lines(shown.prose(entry.value()), false, flow.paper().room() - keys);
            float height = Math.max(key.size(), value.size()) * Flow.LEADING;
            if (height > page()) {
                overPages(table.child("TR"), key, value);
                continue;
            }
            flow.need(height);
            Tag row = table.child("TR");
            float top = flow.y();
            column(row.child("TH", new Tag.Detail(null, null, "Row", 1, 1)), key, 0, top);
            column(row.child("TD"), value, keys, top);
            flow.down(height);
        }
        flow.down(8);
    }

    /** The height of a page. */
    private float page() {
        return flow.paper().ceiling() - flow.paper().bottom();
    }

    /** A value that no page holds: below its name, from page to page. */
    private void overPages(Tag row, List<Line> key, List<Line> value) {
        Tag name = row.child("TH", new Tag.Detail(null, null, "Row", 1, 1));
        flow.lines(name, key, 0, 0, Flow.LEADING, Shade.BLACK);
        flow.lines(row.child("TD"), value, GAP, GAP, Flow.LEADING, Shade.BLACK);
    }

    private void callout(Callout callout) {
        float room = flow.paper().room() - 2 * GAP;
        String title = callout.title() == null ? flow.words().say(callout.tone()) : callout.title();
        List<List<Line>> parts = new ArrayList<>();
        parts.add(lines(Prose.of(title), true, room));
        callout.paragraphs().forEach(prose -> parts.add(lines(prose, false, room)));
        float height = parts.stream().mapToInt(List::size).sum() * Flow.LEADING + GAP;
        if (height > page()) {
            Tag tag = root.child("Div");
            parts.forEach(part -> flow.lines(tag.child("P"), part, GAP, GAP, Flow.LEADING, Shade.BLACK));
            return;
        }
        flow.need(height);
        float top = flow.y();
        float left = flow.paper().left();
        Shade ground = Shade.ground(callout.tone());
        flow.surface()
                .ornament(List.of(Shape.box(left, top - height, flow.paper().room(), height, ground, Shade.RULE)));
        Tag tag = root.child("Div");
        float y = top - GAP / 2;
        for (List<Line> part : parts) {
            column(tag.child("P"), part, GAP, y);
            y -= part.size() * Flow.LEADING;
        }
        flow.down(height + 8);
    }

    private void signatures(SignatureBlock block) {
        int count = block.signatures().size();
        float room = flow.paper().room();
        float width = count == 1 ? room / 2 : room / count;
        float start = count == 1 ? room / 2 : 0;
        float height = 0;
        for (SignatureBlock.Signature signature : block.signatures()) {
            height = Math.max(height, (4 + signature.lines().size() * 2) * Flow.LEADING);
        }
        flow.need(height);
        float top = flow.y() - GAP;
        float lowest = top;
        for (SignatureBlock.Signature signature : block.signatures()) {
            lowest = Math.min(lowest, signature(signature, start, width, top));
            start += width;
        }
        flow.down(flow.y() - lowest + 8);
    }

    private float signature(SignatureBlock.Signature signature, float start, float width, float top) {
        Tag tag = root.child("P");
        float y = top;
        if (signature.rank() != null) {
            Line rank = flow.typesetter().line(signature.rank(), Flow.BODY, Face.REGULAR);
            flow.surface().line(tag, rank, flow.paper().left() + start, y - Flow.LEADING * 0.75f, Shade.BLACK);
        }
        y -= 2.2f * Flow.LEADING;
        String name = signature.name() == null ? "................................................" : signature.name();
        y = centered(tag, "(" + name + ")", start, width, y);
        for (String line : signature.lines()) {
            y = centered(root.child("P"), line, start, width, y);
        }
        return y;
    }

    private float centered(Tag tag, String text, float start, float width, float top) {
        float y = top;
        for (Line line : lines(Prose.of(text), false, width)) {
            float x = flow.paper().left() + start + (width - (float) line.width()) / 2;
            flow.surface().line(tag, line, x, y - Flow.LEADING * 0.75f, Shade.BLACK);
            y -= Flow.LEADING;
        }
        return y;
    }

    /** Part beside part, each pair together on a page where it fits on one. */
    private void sideBySide(SideBySide texts) {
        float width = (flow.paper().room() - GAP) / 2;
        for (int i = 0; i < texts.pairs().size(); i++) {
            SideBySide.Pair pair = texts.pairs().get(i);
            TextLayout left = new TextLayout(flow, 0, width);
            TextLayout right = new TextLayout(flow, width + GAP, width);
            flow.need(height(left, right, pair) + kept(left, right, texts.pairs(), i));
            float top = flow.y();
            Tag leftTag = root.child("Div", language(texts.left().name()));
            pair.left().forEach(block -> left.put(leftTag, block));
            float after = flow.y();
            if (after <= top) {
                flow.down(after - top); // back up to the top of the pair
            }
            Tag rightTag = root.child("Div", language(texts.right().name()));
            pair.right().forEach(block -> right.put(rightTag, block));
            flow.down(Math.max(0, flow.y() - after) + 6);
        }
    }

    private static float height(TextLayout left, TextLayout right, SideBySide.Pair pair) {
        return Math.max(height(left, pair.left()), height(right, pair.right()));
    }

    /** What must stand on the page too: after a pair that ends with a heading, some of the next one. */
    private static float kept(TextLayout left, TextLayout right, List<SideBySide.Pair> pairs, int number) {
        List<TextBlock> blocks = pairs.get(number).left();
        boolean heading = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Heading;
        return heading && number + 1 < pairs.size() ? height(left, right, pairs.get(number + 1)) : 0;
    }

    private static Tag.Detail language(String code) {
        return new Tag.Detail(null, code.equals("TH") ? "th-TH" : "en-GB", null, 1, 1);
    }

    private static float height(TextLayout layout, List<TextBlock> blocks) {
        float height = 0;
        for (TextBlock block : blocks) {
            height += layout.height(block);
        }
        return height;
    }

    private void column(Tag tag, List<Line> lines, float start, float top) {
        float baseline = top - Flow.LEADING * 0.75f;
        for (Line line : lines) {
            flow.surface().line(tag, line, flow.paper().left() + start, baseline, Shade.BLACK);
            baseline -= Flow.LEADING;
        }
    }

    private List<Line> lines(Prose prose, boolean bold, float width) {
        return flow.typesetter().lines(prose, Flow.BODY, bold, width, width);
    }
}
