package io.github.openita.export.internal.word;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * On which pages the headings will stand, and how many pages there will be: foreseen from the lengths of texts, for the
 * numbers that fields show until Word works them out.
 */
final class Pages {

    private final List<Integer> headings;
    private final int count;

    private Pages(List<Integer> headings, int count) {
        this.headings = headings;
        this.count = count;
    }

    static Pages of(Document document) {
        List<Integer> headings = new ArrayList<>();
        Heights heights = new Heights(document.info());
        PageRoom room = new PageRoom();
        if (document.info().contents()) {
            room.begin(Sheet.of(document.sections().get(0).orientation()));
            Outline outline = Outline.of(document);
            for (int at = 0; at < outline.headings().size(); at++) {
                if (outline.isListed(at)) {
                    room.take(heights.contentsLine(outline.headings().get(at), room.width()));
                }
            }
        }
        for (Section section : document.sections()) {
            room.begin(Sheet.of(section.orientation()));
            for (Block block : section.blocks()) {
                place(block, heights, room, headings);
            }
        }
        return new Pages(List.copyOf(headings), room.page());
    }

    private static void place(Block block, Heights heights, PageRoom room, List<Integer> headings) {
        if (block instanceof Heading heading) {
            room.need(heights.keptHeading(heading, room.width()));
            room.take(heights.of(heading, room.width()));
            headings.add(room.page());
        } else if (block instanceof SideBySide texts) {
            for (SideBySide.Pair pair : texts.pairs()) {
                int width = room.width() / 2;
                marked(pair.left(), headings, room);
                marked(pair.right(), headings, room);
                room.take(Math.max(heights.of(pair.left(), width), heights.of(pair.right(), width)));
            }
        } else {
            heights.place(block, room);
        }
    }

    private static void marked(List<TextBlock> blocks, List<Integer> headings, PageRoom room) {
        blocks.stream().filter(Heading.class::isInstance).forEach(heading -> headings.add(room.page()));
    }

    /** The page of a heading by its number in the outline, from 1. */
    int of(int heading) {
        return headings.get(heading);
    }

    /** How many pages there will be. */
    int count() {
        return count;
    }
}
