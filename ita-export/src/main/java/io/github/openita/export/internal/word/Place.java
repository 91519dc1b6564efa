package io.github.openita.export.internal.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Where paragraphs are put: the page, or a cell. */
@FunctionalInterface
interface Place {

    /** A new paragraph of a style. */
    CTP paragraph(String style);

    /** A cell. */
    static Place in(CTTc cell) {
        return style -> styled(cell.addNewP(), style);
    }

    /** Gives a new paragraph its style. */
    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }
}
