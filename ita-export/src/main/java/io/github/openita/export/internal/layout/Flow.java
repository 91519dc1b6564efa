package io.github.openita.export.internal.layout;

import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Section.Orientation;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Surface;
import io.github.openita.export.internal.page.Tag;
import io.github.openita.export.internal.page.Typesetter;
import io.github.openita.export.internal.render.Words;
import java.util.List;

/** One way down the pages of a document: the present height, and a new page where there is no room left. */
final class Flow {

    /** Size and leading of running text. */
    static final float BODY = 14;

    static final float LEADING = 20.5f;
    static final float SMALL = 11;
    private static final float HEAD_GAP = 30;
    private static final int HEAD_LINES = 2;
    private static final float HEAD_LEADING = 15;
    private static final float FOOT_GAP = 30;

    private final Surface surface;
    private final Typesetter typesetter;
    private final DocumentInfo info;
    private final Words words;
    private final int pages;
    private final Tag root = Tag.document();
    private Paper paper = Paper.of(Orientation.PORTRAIT);
    private float y;
    private int page;
    private int headingDepth;

    Flow(Surface surface, Typesetter typesetter, DocumentInfo info, int pages) {
        this.surface = surface;
        this.typesetter = typesetter;
        this.info = info;
        this.words = Words.of(info);
        this.pages = pages;
    }

    Surface surface() {
        return surface;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    DocumentInfo info() {
        return info;
    }

    Words words() {
        return words;
    }

    Tag root() {
        return root;
    }

    Paper paper() {
        return paper;
    }

    /** The present height. */
    float y() {
        return y;
    }

    /** The number of the present page, from 1. */
    int page() {
        return page;
    }

    /** The height left on the page. */
    float left() {
        return y - paper.bottom();
    }

    /** The role of a heading: a structure begins with H1 and goes down step by step, whatever levels a builder skips. */
    String headingRole(int level) {
        headingDepth = Math.min(level, headingDepth + 1);
        return "H" + headingDepth;
    }

    /** Whether nothing stands on the page yet. */
    boolean atTop() {
        return y >= paper.ceiling();
    }

    void turn(Orientation orientation) {
        paper = Paper.of(orientation);
        newPage();
    }

    void newPage() {
        surface.page(paper.width(), paper.height());
        page++;
        y = paper.ceiling();
        if (page > 1 && !info.runningHead().isBlank()) {
            head();
        }
        if (pages > 1) {
            String text = words.say("page", words.count(page), words.count(pages));
            Line foot = typesetter.line(text, SMALL, Face.REGULAR);
            surface.ornament(foot, paper.width() - paper.right() - (float) foot.width(), FOOT_GAP, Shade.QUIET);
        }
    }

    /** The running head, over as many lines as it needs and the margin holds. */
    private void head() {
        List<Line> lines = typesetter.lines(Prose.of(info.runningHead()), SMALL, false, paper.room(), paper.room());
        int shown = Math.min(lines.size(), HEAD_LINES);
        float baseline = paper.height() - HEAD_GAP - SMALL + (shown - 1) * HEAD_LEADING / 2;
        for (Line line : lines.subList(0, shown)) {
            surface.ornament(line, paper.left(), baseline, Shade.QUIET);
            baseline -= HEAD_LEADING;
        }
    }

    /** Begins a page where so much height is not left, unless the page is empty. */
    void need(float height) {
        if (height > left() && !atTop()) {
            newPage();
        }
    }

    void down(float height) {
        y -= height;
    }

    /** Lines one below another, from page to page. */
    void lines(Tag tag, List<Line> lines, float indentFirst, float indent, float leading, Shade colour) {
        for (int i = 0; i < lines.size(); i++) {
            need(leading);
            float x = paper.left() + (i == 0 ? indentFirst : indent);
            surface.line(tag, lines.get(i), x, y - leading * 0.75f, colour);
            y -= leading;
        }
    }
}
