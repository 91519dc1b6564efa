package io.github.openita.export.internal.word;

import io.github.openita.export.document.ItemList.Marker;
import io.github.openita.export.document.Numerals;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Word's own numbering: every list begins at one, at whatever depth it stands. */
final class Lists {

    /** Numberings of the skeleton. */
    private static final int BULLETS = 1;

    private static final int ARABIC_NUMBERS = 2;
    private static final int THAI_NUMBERS = 3;

    /** Word knows no deeper one. */
    private static final int DEEPEST = 8;

    private final CTNumbering numbering;
    private final Numerals numerals;
    private int count;

    Lists(XWPFDocument file, Numerals numerals) {
        this.numbering = own(file.getNumbering());
        this.numerals = numerals;
    }

    /** POI keeps the numberings to itself, so that they are read from the skeleton once more. */
    private static CTNumbering own(XWPFNumbering part) {
        try (InputStream in = part.getPackagePart().getInputStream()) {
            CTNumbering numbering = NumberingDocument.Factory.parse(in).getNumbering();
            part.setNumbering(numbering);
            return numbering;
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new list; its number is what its entries name. */
    int begin(Marker marker, int depth) {
        CTNum list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(++count));
        list.addNewAbstractNumId().setVal(BigInteger.valueOf(kind(marker)));
        if (marker == Marker.NUMBER) {
            CTNumLvl level = list.addNewLvlOverride();
            level.setIlvl(level(depth));
            level.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return count;
    }

    /** Makes a paragraph an entry of a list. */
    void enter(CTP paragraph, int list, int depth) {
        CTNumPr entry = paragraph.getPPr().addNewNumPr();
        entry.addNewIlvl().setVal(level(depth));
        entry.addNewNumId().setVal(BigInteger.valueOf(list));
    }

    private int kind(Marker marker) {
        if (marker == Marker.BULLET) {
            return BULLETS;
        }
        return numerals == Numerals.THAI ? THAI_NUMBERS : ARABIC_NUMBERS;
    }

    private static BigInteger level(int depth) {
        return BigInteger.valueOf(Math.min(depth, DEEPEST));
    }
}
