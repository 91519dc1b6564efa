package io.github.openita.export.internal.word;

import io.github.openita.export.document.Heading;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;

/**
 * The table of contents: Word's own, which can be updated, with its entries written out. Their page numbers are worked
 * out beforehand as well as that goes without laying out pages.
 */
final class Contents {

    private final Script script;

    Contents(Script script) {
        this.script = script;
    }

    void into(Flow flow) {
        List<Heading> headings = script.outline().headings();
        if (IntStream.range(0, headings.size()).noneMatch(script.outline()::isListed)) {
            return;
        }
        CTSdtBlock block = flow.group();
        CTSdtDocPart kind = block.addNewSdtPr().addNewDocPartObj();
        kind.addNewDocPartGallery().setVal("Table of Contents");
        kind.addNewDocPartUnique();
        CTSdtContentBlock content = block.addNewSdtContent();
        script.letters()
                .write(
                        Place.styled(content.addNewP(), "TOCHeading"),
                        script.words().say("contents"),
                        Look.PLAIN);
        entries(content, headings);
        flow.newPage();
    }

    private void entries(CTSdtContentBlock content, List<Heading> headings) {
        boolean begun = false;
        for (int at = 0; at < headings.size(); at++) {
            if (script.outline().isListed(at)) {
                CTP line =
                        Place.styled(content.addNewP(), "TOC" + headings.get(at).level());
                if (!begun) {
                    new Fields(line::addNewR).begin("TOC \\o \"1-" + Heading.LISTED + "\" \\h \\z");
                    begun = true;
                }
                entry(line.addNewHyperlink(), headings.get(at), at);
            }
        }
        new Fields(Place.styled(content.addNewP(), Flow.GAP)::addNewR).end();
    }

    private void entry(CTHyperlink link, Heading heading, int number) {
        String bookmark = Outline.bookmark(number);
        link.setAnchor(bookmark);
        link.setHistory(true);
        script.letters().write(link::addNewR, heading.text().replace('\n', ' '), Look.PLAIN);
        link.addNewR().addNewTab();
        String page = script.words().count(script.pages().of(number));
        new Fields(link::addNewR).write("PAGEREF " + bookmark + " \\h" + script.digits(), page);
    }
}
