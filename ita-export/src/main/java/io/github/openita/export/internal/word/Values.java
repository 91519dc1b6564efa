package io.github.openita.export.internal.word;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Writes values into cells. */
record Values(Script script) {

    /** Writes a value; an outcome colours its cell. */
    void write(CTTc cell, CellValue value, String style, Align align) {
        if (value instanceof CellValue.Judged judged) {
            Tone tone = Colors.tone(judged.outcome());
            ground(cell, Colors.ground(tone));
        }
        CTP paragraph = Place.in(cell).paragraph(style);
        align(paragraph, align);
        script.letters().write(paragraph, script.shown().prose(value), Look.PLAIN);
    }

    /** Colours a cell, unless it has a colour. */
    static void ground(CTTc cell, String color) {
        if (!cell.getTcPr().isSetShd()) {
            Colors.fill(cell.getTcPr().addNewShd(), color);
        }
    }

    private static void align(CTP paragraph, Align align) {
        if (align == Align.CENTER) {
            paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
        } else if (align == Align.RIGHT) {
            paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
        }
    }
}
