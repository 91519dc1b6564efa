package io.github.openita.export.internal.excel;

import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.internal.render.Words;
import io.github.openita.export.text.ThaiLines;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets are printed: on A4, as wide as the page, with a running head and page numbers. */
final class Print {

    /** In digits of the workbook's font, between the margins. */
    static final double PORTRAIT_WIDTH = 92;
    /** On its long side. */
    static final double LANDSCAPE_WIDTH = 140;

    /** What Excel takes for a head, and for the codes in it. */
    private static final int LONGEST_HEAD = 255;

    private static final String FONT = "&12&\"" + Face.FONT + ",Regular\"";

    private final DocumentInfo info;
    private final Words words;

    Print(DocumentInfo info, Words words) {
        this.info = info;
        this.words = words;
    }

    /**
     * Sets a sheet up.
     *
     * @param landscape whether its pages lie on their long side
     * @param across on how many pages its width goes
     */
    void setUp(Sheet sheet, boolean landscape, int across) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) across);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.8);
        if (!info.runningHead().isEmpty()) {
            sheet.getHeader().setCenter(FONT + head());
        }
        sheet.getFooter().setCenter(FONT + words.say("page", "&P", "&N"));
    }

    /** The running head, shortened between words where Excel would refuse the sheet. */
    private String head() {
        String whole = coded(info.runningHead());
        int room = LONGEST_HEAD - FONT.length() - "&C".length();
        if (whole.length() <= room) {
            return whole;
        }
        String kept = "";
        for (int end : ThaiLines.breaks(info.runningHead())) {
            String longer = coded(info.runningHead().substring(0, end).stripTrailing()) + "…";
            if (longer.length() > room) {
                break;
            }
            kept = longer;
        }
        return kept;
    }

    /** In heads, & begins a code. */
    private static String coded(String text) {
        return text.replace("&", "&&").replace('\n', ' ');
    }
}
