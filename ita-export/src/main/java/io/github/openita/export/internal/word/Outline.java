package io.github.openita.export.internal.word;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The headings of a document in the order in which they are written, each with a bookmark. */
final class Outline {

    private final List<Heading> headings;
    private int written;

    private final boolean titled;

    private Outline(List<Heading> headings, String title) {
        this.headings = headings;
        this.titled = !headings.isEmpty()
                && headings.get(0).level() == 1
                && headings.get(0).text().equals(title);
    }

    static Outline of(Document document) {
        List<Heading> headings = new ArrayList<>();
        for (Section section : document.sections()) {
            section.blocks().stream().flatMap(Outline::headings).forEach(headings::add);
        }
        return new Outline(List.copyOf(headings), document.info().title());
    }

    private static Stream<Heading> headings(Block block) {
        if (block instanceof SideBySide texts) {
            return texts.pairs().stream()
                    .flatMap(pair -> Stream.concat(pair.left().stream(), pair.right().stream()))
                    .flatMap(Outline::headings);
        }
        return block instanceof Heading heading ? Stream.of(heading) : Stream.empty();
    }

    /** All headings. */
    List<Heading> headings() {
        return headings;
    }

    /** Whether a heading is the title of the document, which its contents do not list. */
    boolean isTitle(int number) {
        return titled && number == 0;
    }

    /** Whether the contents list a heading. */
    boolean isListed(int number) {
        return headings.get(number).level() <= Heading.LISTED && !isTitle(number);
    }

    /** The number of the heading that is written now, from 0; every heading asks once. */
    int next() {
        return written++;
    }

    /** The name of a heading's bookmark, as Word itself names them. */
    static String bookmark(int number) {
        String digits = Integer.toString(number + 1);
        return "_Toc" + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
    }
}
