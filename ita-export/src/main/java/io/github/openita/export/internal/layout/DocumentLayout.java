package io.github.openita.export.internal.layout;

import io.github.openita.export.UnrenderableException;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Section.Orientation;
import io.github.openita.export.internal.page.Surface;
import io.github.openita.export.internal.page.Typesetter;
import io.github.openita.export.internal.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Lays a whole document out: once to count its pages, and then as it will stand. */
public final class DocumentLayout {

    private final Document document;
    private final Typesetter typesetter;

    /** A layout with letters as a typesetter measures them. */
    public DocumentLayout(Document document, Typesetter typesetter) {
        this.document = document;
        this.typesetter = typesetter;
    }

    /** Draws the document. */
    public void draw(Surface surface) {
        Pass counted = pass(new Blind(), 2, List.of());
        pass(surface, counted.pages(), counted.headingPages());
    }

    private record Pass(int pages, List<Integer> headingPages) {}

    private Pass pass(Surface surface, int pages, List<Integer> known) {
        Flow flow = new Flow(surface, typesetter, document.info(), pages);
        List<Integer> headingPages = new ArrayList<>();
        if (document.info().contents()) {
            flow.turn(Orientation.PORTRAIT);
            Contents.put(flow, Contents.headings(document), known);
        }
        for (int section = 0; section < document.sections().size(); section++) {
            section(flow, section, headingPages);
        }
        return new Pass(flow.page(), headingPages);
    }

    private void section(Flow flow, int number, List<Integer> headingPages) {
        Section section = document.sections().get(number);
        flow.turn(section.orientation());
        BlockLayout layout = new BlockLayout(flow);
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            try {
                layout.keepTogether(section.blocks(), i);
                layout.put(block);
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new UnrenderableException(Words.place(number, i, block), e);
            }
            if (block instanceof Heading heading && Contents.lists(document, heading)) {
                headingPages.add(flow.page());
            }
        }
    }
}
