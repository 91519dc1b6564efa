package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Section;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Tag;
import java.util.List;

/** The contents: each heading with the number of its page. */
final class Contents {

    private static final float STEP = 18;
    private static final float NUMBER = 40;

    private Contents() {}

    static List<Heading> headings(Document document) {
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> lists(document, heading))
                .toList();
    }

    /** Whether the contents list a heading: not a deep one, and not the title of the document. */
    static boolean lists(Document document, Heading heading) {
        boolean title =
                heading.level() == 1 && heading.text().equals(document.info().title());
        return heading.level() <= Heading.LISTED && !title;
    }

    /** Puts the contents on pages of their own; the numbers are those of an earlier way through, or none yet. */
    static void put(Flow flow, List<Heading> headings, List<Integer> pages) {
        TextLayout text = new TextLayout(flow, 0, flow.paper().room());
        text.put(flow.root(), new Heading(1, flow.words().say("contents")));
        flow.down(6);
        Tag toc = flow.root().child("TOC");
        for (int i = 0; i < headings.size(); i++) {
            Tag entry = toc.child("TOCI").child("P");
            float indent = STEP * (headings.get(i).level() - 1);
            float room = flow.paper().room() - indent - NUMBER;
            List<Line> lines = flow.typesetter().lines(Prose.of(headings.get(i).text()), Flow.BODY, false, room, room);
            flow.lines(entry, lines, indent, indent, Flow.LEADING, Shade.BLACK);
            if (i < pages.size()) {
                Line number = flow.typesetter().line(" " + flow.words().count(pages.get(i)), Flow.BODY, Face.REGULAR);
                float x = flow.paper().width() - flow.paper().right() - (float) number.width();
                flow.surface().line(entry, number, x, flow.y() + Flow.LEADING * 0.25f, Shade.BLACK);
            }
        }
    }
}
