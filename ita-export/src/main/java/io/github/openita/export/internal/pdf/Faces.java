package io.github.openita.export.internal.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Measure;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The faces of Sarabun, as OpenPDF holds them. Created once: OpenPDF keeps every font that its layout processor has seen,
 * and the layout processor is one for the whole JVM.
 */
final class Faces implements Measure {

    private static final String FOLDER = "/io/github/openita/export/internal/pdf/fonts/Sarabun-";

    private static final char SARA_AM = '\u0E33';
    private static final char SARA_AA = '\u0E32';

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    private Faces() {
        if (!LayoutProcessor.isEnabled()) {
            LayoutProcessor.enable(Font.LAYOUT_LEFT_TO_RIGHT);
        }
        for (Face face : Face.values()) {
            fonts.put(face, load(FOLDER + file(face) + ".ttf"));
        }
    }

    /** Loads the faces at their first use, once. */
    private static final class Loaded {
        private static final Faces FACES = new Faces();
    }

    static Faces shared() {
        return Loaded.FACES;
    }

    private static String file(Face face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    private static BaseFont load(String path) {
        try {
            BaseFont font = BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setIncludeCidSet(false); // with the set, PDF/A-2 and PDF/UA fail on it
            LayoutProcessor.loadFont(font, path);
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException("no font " + path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font(Face face) {
        BaseFont font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font;
    }

    @Override
    public boolean has(int codePoint, Face face) {
        return font(face).charExists(codePoint);
    }

    /**
     * The sum of the widths of the letters. Shaping changes no width in this typeface: marks take no room whether they
     * are moved or not, and ำ takes that of า, since its ring stands upon the letter before it.
     */
    @Override
    public double width(String text, Face face, float size) {
        BaseFont font = font(face);
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                width += font.getWidth(letter == SARA_AM ? SARA_AA : letter);
            }
        }
        return width * 0.001 * size;
    }

    /** The width of a text as it is shaped. */
    double shaped(String text, Face face, float size) {
        var glyphs = LayoutProcessor.computeGlyphVector(font(face), size, text);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
}
