package io.github.openita.export.internal.word;

import java.util.HexFormat;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;

/**
 * Letters in a chart, in the font of the document, which drawings do not inherit.
 *
 * @param size in hundredths of a point
 * @param bold whether they are heavy
 */
record ChartFont(int size, boolean bold) {

    /** Names, numbers and legends. */
    static final ChartFont TEXT = new ChartFont(1400, false);
    /** The title. */
    static final ChartFont TITLE = new ChartFont(1600, true);

    private static final String FONT = "TH SarabunPSK";

    /** Gives a text this font. */
    void into(CTTextBody text) {
        for (CTTextParagraph paragraph : text.getPList()) {
            CTTextParagraphProperties properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            into(properties.isSetDefRPr() ? properties.getDefRPr() : properties.addNewDefRPr());
            for (CTRegularTextRun run : paragraph.getRList()) {
                into(run.isSetRPr() ? run.getRPr() : run.addNewRPr());
            }
        }
    }

    void into(CTTextCharacterProperties letters) {
        letters.setLang(Tongue.THAI);
        letters.setSz(size);
        letters.setB(bold);
        if (!letters.isSetLatin()) {
            letters.addNewLatin().setTypeface(FONT);
        }
        if (!letters.isSetCs()) {
            letters.addNewCs().setTypeface(FONT);
        }
    }

    /** A colour as bytes. */
    static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
