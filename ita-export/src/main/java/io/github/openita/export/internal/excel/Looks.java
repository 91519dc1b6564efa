package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Column.Align;
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
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles and fonts of a workbook, each made once. */
final class Looks {

    private static final XSSFColor LINES =
            new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xB8, (byte) 0xC2, (byte) 0xCC});

    private record Colored(Face face, Ink ink) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Colored, XSSFFont> fonts = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The workbook's first font is that by which Excel measures columns.
        set(workbook.getFontAt(0), Face.BODY, Ink.PLAIN);
        fonts.put(new Colored(Face.BODY, Ink.PLAIN), workbook.getFontAt(0));
    }

    XSSFCellStyle style(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            style = made(look);
            styles.put(look, style);
        }
        return style;
    }

    XSSFFont font(Face face, Ink ink) {
        return fonts.computeIfAbsent(new Colored(face, ink), key -> set(workbook.createFont(), face, ink));
    }

    private static XSSFFont set(XSSFFont font, Face face, Ink ink) {
        font.setFontName(Face.FONT);
        font.setFontHeightInPoints((short) face.points());
        font.setBold(face.bold());
        font.setItalic(face.italic());
        font.setUnderline(face.underlined() ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
        font.setColor(ink.letters());
        return font;
    }

    private XSSFCellStyle made(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.face(), look.ink()));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(across(look.align()));
        style.setVerticalAlignment(up(look.rise()));
        style.setIndention((short) (look.isInset() ? 1 : 0));
        style.setWrapText(look.format().equals(Look.GENERAL));
        style.setQuotePrefixed(look.quoted());
        if (look.ink().isFilled()) {
            style.setFillForegroundColor(look.ink().behind());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        frame(look.frame(), style);
        return style;
    }

    private static HorizontalAlignment across(Align align) {
        return switch (align) {
            case CENTER -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
            case LEFT, BY_VALUE -> HorizontalAlignment.LEFT;
        };
    }

    private static VerticalAlignment up(Look.Rise rise) {
        return switch (rise) {
            case TOP -> VerticalAlignment.TOP;
            case MIDDLE -> VerticalAlignment.CENTER;
            case BOTTOM -> VerticalAlignment.BOTTOM;
        };
    }

    private static void frame(Look.Frame frame, XSSFCellStyle style) {
        if (frame == Look.Frame.NONE) {
            return;
        }
        style.setBorderBottom(frame == Look.Frame.DOTS ? BorderStyle.DOTTED : BorderStyle.THIN);
        if (frame == Look.Frame.BOX || frame == Look.Frame.SUM) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderTop(frame == Look.Frame.SUM ? BorderStyle.MEDIUM : BorderStyle.THIN);
            for (BorderSide side :
                    new BorderSide[] {BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM}) {
                style.setBorderColor(side, LINES);
            }
        }
    }
}
