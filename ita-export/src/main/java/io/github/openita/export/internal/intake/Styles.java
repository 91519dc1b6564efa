package io.github.openita.export.internal.intake;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the form look. What is to be filled is yellow and not locked. */
final class Styles {

    static final String TEXT = "@";
    private static final String FONT = "TH SarabunPSK";
    private static final int DARK = 0x1F3A5F;
    private static final int WHITE = 0xFFFFFF;
    private static final int YELLOW = 0xFFFBE6;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** For a new workbook, whose columns are measured by this font. */
    static Styles first(XSSFWorkbook workbook) {
        font(workbook.getFontAt(0), 14, false, 0x1F2933);
        return new Styles(workbook);
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> plain(20, true, DARK));
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", key -> plain(16, true, DARK));
    }

    XSSFCellStyle wrappedRemark() {
        return made.computeIfAbsent("wrapped", key -> wrapped(plain(12, false, 0x52606D)));
    }

    XSSFCellStyle label() {
        return made.computeIfAbsent("label", key -> framed(wrapped(filled(plain(14, false, 0x1F2933), 0xF3F6FA))));
    }

    XSSFCellStyle head() {
        return made.computeIfAbsent("head", key -> framed(wrapped(filled(plain(14, true, WHITE), DARK))));
    }

    XSSFCellStyle hidden() {
        return made.computeIfAbsent("hidden", key -> plain(8, false, 0x9AA5B1));
    }

    /** Of what is to be filled. */
    XSSFCellStyle input(String format) {
        return made.computeIfAbsent("input " + format, key -> {
            XSSFCellStyle style = framed(wrapped(filled(plain(14, false, 0x1F2933), YELLOW)));
            style.setLocked(false);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Of texts of others, which no spreadsheet takes for a formula, not even when they are edited. */
    XSSFCellStyle quoted() {
        return made.computeIfAbsent("quoted", key -> {
            XSSFCellStyle style = framed(wrapped(plain(14, false, 0x1F2933)));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** Of the number of a row. */
    XSSFCellStyle number() {
        XSSFCellStyle input = input("0");
        return made.computeIfAbsent("number", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(input);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    private XSSFCellStyle plain(int points, boolean bold, int color) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook.createFont(), points, bold, color));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, int color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private static XSSFFont font(XSSFFont font, int points, boolean bold, int color) {
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        return font;
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
