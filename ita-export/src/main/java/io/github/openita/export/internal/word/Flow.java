package io.github.openita.export.internal.word;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The pages of a section, filled from above. */
final class Flow implements Place {

    /** A paragraph with next to no height. */
    static final String GAP = "Gap";

    private final CTBody body;
    private final int width;
    private boolean newPage;
    private @Nullable CTP last;

    Flow(CTBody body, int width) {
        this.body = body;
        this.width = width;
    }

    /** The width between the margins. */
    int width() {
        return width;
    }

    @Override
    public CTP paragraph(String style) {
        CTP paragraph = Place.styled(body.addNewP(), style);
        if (newPage) {
            paragraph.getPPr().addNewPageBreakBefore();
            newPage = false;
        }
        last = paragraph;
        return paragraph;
    }

    /** A new table. Something has to stand before it, else Word joins it to a table above. */
    CTTbl table() {
        if (newPage || last == null) {
            paragraph(GAP);
        }
        last = null;
        return body.addNewTbl();
    }

    /** A frame around paragraphs that belong together; they are not counted among the section's own. */
    CTSdtBlock group() {
        return body.addNewSdt();
    }

    /** What follows begins a new page. */
    void newPage() {
        newPage = true;
    }

    /** A little room. */
    void gap() {
        paragraph(GAP);
    }

    /** Ends what is open: a body ends with a paragraph, and one that would begin a page is not needed. */
    void close() {
        newPage = false;
        if (last == null) {
            gap();
        }
    }

    /** The properties of the section, in its last paragraph. */
    CTSectPr endOfSection() {
        CTP end = last == null ? paragraph(GAP) : last;
        CTPPr properties = end.getPPr();
        return properties.addNewSectPr();
    }

    /** The properties of the last section, at the end of the text. */
    CTSectPr endOfDocument() {
        return body.addNewSectPr();
    }
}
