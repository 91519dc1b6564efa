package io.github.openita.export.internal.word;

import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes running text into paragraphs. */
final class Letters {

    private static final String LINK = "Hyperlink";

    private final Links links;

    Letters(Links links) {
        this.links = links;
    }

    /** Text with emphasis and links. */
    void write(CTP paragraph, Prose prose, Look look) {
        for (Inline part : prose.parts()) {
            if (part instanceof Link link) {
                CTHyperlink place = paragraph.addNewHyperlink();
                place.setId(links.id(link.target()));
                place.setHistory(true);
                write(place::addNewR, link.text(), look.styled(LINK));
            } else if (part instanceof Run run) {
                write(paragraph::addNewR, run.text(), look.emphasized(run));
            }
        }
    }

    /** Plain text. */
    void write(CTP paragraph, String text, Look look) {
        write(paragraph::addNewR, text, look);
    }

    /** Plain text, into runs of whatever holds them. */
    void write(Supplier<CTR> runs, String text, Look look) {
        for (Directions.Stretch stretch : Directions.of(Legal.text(text))) {
            if (!stretch.text().isEmpty()) {
                CTR run = runs.get();
                look.into(run, stretch.leftwards());
                fill(run, stretch.text());
            }
        }
    }

    private static void fill(CTR run, String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (c == '\n' || c == '\t') {
                plain(run, text.substring(start, at));
                start = at + 1;
                if (at < text.length()) {
                    end(run, c);
                }
            }
        }
    }

    private static void end(CTR run, char c) {
        if (c == '\n') {
            run.addNewBr();
        } else {
            run.addNewTab();
        }
    }

    private static void plain(CTR run, String text) {
        if (text.isEmpty()) {
            return;
        }
        CTText letters = run.addNewT();
        letters.setStringValue(text);
        if (!text.equals(text.strip())) {
            letters.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}
