package io.github.openita.export.internal.word;

import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Numerals;
import io.github.openita.export.internal.render.Shown;
import io.github.openita.export.internal.render.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * What the writers of one file share.
 *
 * @param file the file
 * @param info what the document says of itself
 * @param words the renderer's own words
 * @param shown typed values as text
 * @param letters writes running text
 * @param lists numbers lists
 * @param outline the document's headings
 * @param pages on which pages they will stand
 */
record Script(
        XWPFDocument file,
        DocumentInfo info,
        Words words,
        Shown shown,
        Letters letters,
        Lists lists,
        Outline outline,
        Pages pages) {

    static Script of(XWPFDocument file, Document document) {
        DocumentInfo info = document.info();
        return new Script(
                file,
                info,
                Words.of(info),
                Shown.in(info),
                new Letters(new Links(file)),
                new Lists(file, info.numerals()),
                Outline.of(document),
                Pages.of(document));
    }

    /** What fields say of the digits of their results, as ISO 29500 spells it; LibreOffice makes letters of other spellings. */
    String digits() {
        return info.numerals() == Numerals.THAI ? " \\* THAIARABIC" : "";
    }

    CTBody body() {
        return file.getDocument().getBody();
    }
}
