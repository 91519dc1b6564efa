package io.github.openita.export.internal.excel;

import io.github.openita.export.text.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How wide letters are, in widths of a digit, the unit in which Excel measures columns. Taken from Sarabun, whose design
 * TH SarabunPSK shares; a ratio of widths holds for every size of it, and nearly so for the fonts that stand in for it.
 */
final class Letters {

    private static final String SARABUN = "/io/github/openita/export/internal/pdf/fonts/Sarabun-Regular.ttf";
    private static final int KNOWN = 0x2200;
    /** Of what Sarabun lacks. */
    private static final float OTHER = 1.4f;

    private static final Letters WIDTHS = read();

    private final float[] widths;

    private Letters(float[] widths) {
        this.widths = widths;
    }

    /** The widths. */
    static Letters widths() {
        return WIDTHS;
    }

    /** The width of a letter; none of what stands above or below another. */
    float of(int codePoint) {
        return codePoint < KNOWN ? widths[codePoint] : OTHER * Columns.of(Character.toString(codePoint));
    }

    /** The width of a text on one line. */
    float of(String text) {
        float width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            width += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return width;
    }

    private static Letters read() {
        try (InputStream in = Letters.class.getResourceAsStream(SARABUN)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + SARABUN);
            }
            return new Letters(widths(new Font(ByteBuffer.wrap(in.readAllBytes()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] widths(Font font) {
        float digit = font.advance('0');
        float[] widths = new float[KNOWN];
        Arrays.fill(widths, OTHER);
        for (int letter = 0; letter < KNOWN; letter++) {
            if (Columns.of(Character.toString(letter)) == 0) {
                widths[letter] = 0;
            } else if (font.glyph(letter) != 0) {
                widths[letter] = font.advance(letter) / digit;
            }
        }
        return widths;
    }

    /** The two tables of a TrueType font that say how far a letter advances. */
    private static final class Font {

        private final ByteBuffer bytes;
        private final int metrics;
        private final int metricsCount;
        private final int map;

        Font(ByteBuffer bytes) {
            this.bytes = bytes;
            this.metrics = table("hmtx");
            this.metricsCount = unsigned(table("hhea") + 34);
            this.map = unicodeMap(table("cmap"));
        }

        int advance(int letter) {
            return unsigned(metrics + 4 * Math.min(glyph(letter), metricsCount - 1));
        }

        /** The glyph of a letter by a map of format 4, 0 where there is none. */
        int glyph(int letter) {
            int segments = unsigned(map + 6);
            int ends = map + 14;
            for (int at = 0; at < segments; at += 2) {
                if (letter <= unsigned(ends + at)) {
                    return glyph(letter, ends + segments + 2 + at, segments);
                }
            }
            return 0;
        }

        private int glyph(int letter, int startAt, int segments) {
            int start = unsigned(startAt);
            if (letter < start) {
                return 0;
            }
            int delta = unsigned(startAt + segments);
            int rangeAt = startAt + 2 * segments;
            int range = unsigned(rangeAt);
            int glyph = range == 0 ? letter : unsigned(rangeAt + range + 2 * (letter - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        private int unicodeMap(int maps) {
            for (int at = 0; at < unsigned(maps + 2); at++) {
                int found = maps + bytes.getInt(maps + 8 + 8 * at);
                if (unsigned(found) == 4) {
                    return found;
                }
            }
            throw new IllegalStateException("the font has no map of Unicode");
        }

        private int table(String tag) {
            for (int at = 0; at < unsigned(4); at++) {
                int record = 12 + 16 * at;
                byte[] name = new byte[4];
                bytes.get(record, name);
                if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                    return bytes.getInt(record + 8);
                }
            }
            throw new IllegalStateException("the font has no table " + tag);
        }

        private int unsigned(int at) {
            return Short.toUnsignedInt(bytes.getShort(at));
        }
    }
}
