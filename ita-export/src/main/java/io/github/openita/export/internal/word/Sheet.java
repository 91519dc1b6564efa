package io.github.openita.export.internal.word;

import io.github.openita.export.document.Numerals;
import io.github.openita.export.document.Section.Orientation;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A sheet of A4 with the margins of official documents. Lengths are in twentieths of a point.
 *
 * @param width of the sheet
 * @param height of the sheet
 */
record Sheet(int width, int height) {

    /** 3 cm. */
    static final int LEFT = 1701;
    /** 2 cm. */
    static final int RIGHT = 1134;
    /** 2.5 cm, the running head within. */
    static final int TOP = 1418;
    /** 2 cm, the page number within. */
    static final int BOTTOM = 1134;

    private static final int HEAD = 709;
    private static final int FOOT = 567;
    private static final int SHORT = 11906;
    private static final int LONG = 16838;

    static Sheet of(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? new Sheet(SHORT, LONG) : new Sheet(LONG, SHORT);
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }

    int textHeight() {
        return height - TOP - BOTTOM;
    }

    /** Sets the pages of a section. */
    void into(CTSectPr section, Numerals numerals) {
        CTPageSz size = section.addNewPgSz();
        size.setW(width);
        size.setH(height);
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(TOP);
        margins.setRight(RIGHT);
        margins.setBottom(BOTTOM);
        margins.setLeft(LEFT);
        margins.setHeader(HEAD);
        margins.setFooter(FOOT);
        margins.setGutter(BigInteger.ZERO);
        if (numerals == Numerals.THAI) {
            section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        }
    }
}
