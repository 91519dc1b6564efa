package io.github.openita.export.internal.word;

import io.github.openita.export.document.CheckLine;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.TextBlock;
import io.github.openita.model.text.Language;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes blocks of running text, on the page or in a cell. */
final class TextBlocks {

    /** A font that has boxes, empty, ticked and crossed. */
    private static final String SYMBOLS = "Segoe UI Symbol";

    private final Script script;
    private final Letters letters;

    TextBlocks(Script script) {
        this.script = script;
        this.letters = script.letters();
    }

    /**
     * Writes a block.
     *
     * @param language its language, where a text of two languages names it
     */
    void write(Place place, TextBlock block, @Nullable Language language) {
        Look look = Look.in(language);
        if (block instanceof Heading heading) {
            heading(place, heading, look);
        } else if (block instanceof Paragraph paragraph) {
            letters.write(place.paragraph(style(paragraph.style(), language != null)), paragraph.prose(), look);
        } else if (block instanceof ItemList list) {
            list(place, list, 0, look);
        } else if (block instanceof CheckLine line) {
            checkLine(place, line, look);
        }
    }

    private void heading(Place place, Heading heading, Look look) {
        int number = script.outline().next();
        CTP paragraph = place.paragraph(script.outline().isTitle(number) ? "Title" : "Heading" + heading.level());
        CTBookmark bookmark = paragraph.addNewBookmarkStart();
        bookmark.setId(BigInteger.valueOf(number));
        bookmark.setName(Outline.bookmark(number));
        letters.write(paragraph, heading.text(), look);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    private static String style(Paragraph.Style style, boolean narrow) {
        return switch (style) {
            case PLAIN -> "BodyText";
            case INDENTED -> narrow ? "NarrowFirstIndent" : "BodyTextFirstIndent";
            case CENTERED -> "Centered";
            case FROM_MIDDLE -> narrow ? "Centered" : "FromMiddle";
            case NOTE -> "Note";
        };
    }

    private void list(Place place, ItemList list, int depth, Look look) {
        int number = script.lists().begin(list.marker(), depth);
        for (ItemList.Entry entry : list.entries()) {
            CTP paragraph = place.paragraph("ListParagraph");
            script.lists().enter(paragraph, number, depth);
            letters.write(paragraph, entry.prose(), look);
            if (entry.below() != null) {
                list(place, entry.below(), depth + 1, look);
            }
        }
    }

    private void checkLine(Place place, CheckLine line, Look look) {
        CTP paragraph = place.paragraph("CheckLine");
        letters.write(paragraph, box(line.box()), look.withFont(SYMBOLS));
        paragraph.addNewR().addNewTab();
        letters.write(paragraph, line.prose(), look);
    }

    private static String box(CheckLine.Box box) {
        return switch (box) {
            case EMPTY -> "☐";
            case TICKED -> "☑";
            case CROSSED -> "☒";
        };
    }
}
