package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Tone;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** What stands behind letters, and the colour of the letters on it. */
enum Ink {
    /** Nothing behind. */
    PLAIN(0xFFFFFF, 0x1F2933),
    /** Less to be seen than text: remarks. */
    FAINT(0xFFFFFF, 0x52606D),
    /** Links. */
    LINK(0xFFFFFF, 0x0B5394),
    /** Headings of columns. */
    HEAD(0x1F3A5F, 0xFFFFFF),
    /** Names of rows and keys. */
    NAME(0xF3F6FA, 0x1F2933),
    /** Names of groups of rows. */
    GROUP(0xDCE6F2, 0x1F2933),
    /** Sums. */
    TOTAL(0xECEFF3, 0x1F2933),
    /** For information. */
    INFO(0xDDEBF7, 0x1F3A5F),
    /** As it should be. */
    GOOD(0xDFF2E1, 0x14532D),
    /** To be looked at. */
    CAUTION(0xFFF4CC, 0x664D03),
    /** Serious. */
    ALERT(0xFFE0C2, 0x7A3E00),
    /** Wrong or lacking. */
    BAD(0xFADBD8, 0x7B1E1E),
    /** Out of question. */
    MUTED(0xE9ECEF, 0x495057);

    private final int behind;
    private final int letters;

    Ink(int behind, int letters) {
        this.behind = behind;
        this.letters = letters;
    }

    /** The colour of a tone; of none in particular, as the place has it. */
    static Ink of(Tone tone, Ink otherwise) {
        return switch (tone) {
            case NEUTRAL -> otherwise;
            case INFO -> INFO;
            case GOOD -> GOOD;
            case CAUTION -> CAUTION;
            case ALERT -> ALERT;
            case BAD -> BAD;
        };
    }

    boolean isFilled() {
        return behind != 0xFFFFFF;
    }

    XSSFColor behind() {
        return color(behind);
    }

    XSSFColor letters() {
        return color(letters);
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
