package io.github.openita.export.internal.page;

import io.github.openita.export.text.ThaiLines;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts letters of one look into pieces: what the face has letters for, and each sign for which it has none. Control and
 * format characters are read, but not seen.
 */
final class Pieces {

    /** The width of a drawn sign, as a share of the size of the letters. */
    static final float SIGN = 0.8f;

    /** Marks upon one letter that are seen: no Thai word has more than two, and more would climb over other lines. */
    private static final int HIGHEST_STACK = 3;

    private final Measure measure;
    private final Face face;
    private final float size;
    private final @Nullable URI link;

    Pieces(Measure measure, Face face, float size, @Nullable URI link) {
        this.measure = measure;
        this.face = face;
        this.size = size;
        this.link = link;
    }

    /**
     * The pieces of a text.
     *
     * @param seen how much of its beginning is seen: the spaces at the end of a line are not
     */
    List<Piece> of(String text, int seen) {
        if (text.codePoints().allMatch(this::isPlain)) {
            return List.of(letters(text, seen));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int end : ThaiLines.clusters(text)) {
            if (isForeign(text.codePointAt(start))) {
                if (from < start) {
                    pieces.add(letters(text.substring(from, start), start - from));
                }
                String sign = text.substring(start, end);
                pieces.add(new Piece(sign, sign, face, size * SIGN, link, true));
                from = end;
            }
            start = end;
        }
        if (from < text.length()) {
            pieces.add(letters(text.substring(from), Math.max(0, seen - from)));
        }
        return pieces;
    }

    private Piece letters(String text, int seen) {
        StringBuilder shown = new StringBuilder(seen);
        int marks = 0;
        for (int at = 0; at < seen; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks <= HIGHEST_STACK) {
                append(c, shown);
            }
        }
        double width = shown.isEmpty() ? 0 : measure.width(shown.toString(), face, size);
        return new Piece(shown.toString(), text, face, width, link, false);
    }

    /** A tab is seen as a space; what a face lacks within a cluster that it has otherwise is left out. */
    private void append(int c, StringBuilder shown) {
        if (c == '\t') {
            shown.append(' ');
        } else if (!isUnseen(c) && measure.has(c, face)) {
            shown.appendCodePoint(c);
        }
    }

    private boolean isPlain(int c) {
        return measure.has(c, face) && !isUnseen(c);
    }

    private boolean isForeign(int c) {
        return !isUnseen(c) && !measure.has(c, face);
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
