package io.github.openita.export.internal.page;

import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.export.text.ThaiLines;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Breaks prose into lines between words, whatever faces and links are in it. For one document, on one thread. */
public final class Typesetter {

    /** So many texts are remembered: a document is gone through twice, and tables say the same again and again. */
    private static final int REMEMBERED = 100_000;

    private final Measure measure;
    private final Map<Asked, List<Line>> known = new HashMap<>();

    /** A typesetter for letters of these widths. */
    public Typesetter(Measure measure) {
        this.measure = measure;
    }

    /** A text that was to be broken into lines. */
    private record Asked(Prose prose, float size, boolean bold, double first, double width) {}

    /** Letters of one look in the text of a paragraph. */
    private record Span(
            int from, int to, Face face, @Nullable URI link) {}

    /**
     * The lines of prose. A word wider than a line is broken between letters with their marks. A line feed ends a line,
     * and is read at its end.
     */
    public List<Line> lines(Prose prose, float size, boolean bold, double first, double width) {
        Asked asked = new Asked(prose, size, bold, first, width);
        List<Line> found = known.get(asked);
        if (found != null) {
            return found;
        }
        List<Line> made = broken(prose, size, bold, first, width);
        if (known.size() < REMEMBERED) {
            known.put(asked, made);
        }
        return made;
    }

    private List<Line> broken(Prose prose, float size, boolean bold, double first, double width) {
        List<Line> lines = new ArrayList<>();
        String text = prose.text();
        List<Span> spans = spans(prose, bold);
        int from = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
            paragraph(text, from, feed + 1, spans, size, from == 0 ? first : width, width, lines);
            from = feed + 1;
        }
        paragraph(text, from, text.length(), spans, size, from == 0 ? first : width, width, lines);
        return List.copyOf(lines);
    }

    /** One line of plain letters. */
    public Line line(String text, float size, Face face) {
        return new Line(new Pieces(measure, face, size, null).of(text, text.length()), size);
    }

    private static List<Span> spans(Prose prose, boolean bold) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Inline part : prose.parts()) {
            int end = at + part.text().length();
            Face face = part instanceof Run run ? Face.of(bold || run.bold(), run.italic()) : Face.of(bold, false);
            spans.add(new Span(at, end, face, part instanceof Link link ? link.target() : null));
            at = end;
        }
        return spans;
    }

    private void paragraph(
            String text, int from, int to, List<Span> spans, float size, double first, double width, List<Line> lines) {
        String whole = text.substring(from, to);
        Line all = line(whole, 0, whole.length(), from, spans, size);
        if (all.width() <= first) {
            lines.add(all);
            return;
        }
        int[] breaks = ThaiLines.breaks(whole);
        double room = first;
        for (int start = 0; start < whole.length(); room = width) {
            int end = lineEnd(whole, start, from, spans, size, room, breaks);
            lines.add(line(whole, start, end, from, spans, size));
            start = end;
        }
    }

    private int lineEnd(String text, int start, int offset, List<Span> spans, float size, double room, int[] breaks) {
        int end = farthest(text, start, offset, spans, size, room, breaks);
        if (end > start) {
            return end;
        }
        int[] letters = ThaiLines.clusters(text.substring(start));
        for (int i = 0; i < letters.length; i++) {
            letters[i] += start;
        }
        return Math.max(letters[0], farthest(text, start, offset, spans, size, room, letters));
    }

    /** The last position up to which a line fits, found by halving, since more text is never narrower; else its start. */
    private int farthest(
            String text, int start, int offset, List<Span> spans, float size, double room, int[] positions) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = positions[middle];
            if (at <= start || line(text, start, at, offset, spans, size).width() <= room) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? start : Math.max(start, positions[low - 1]);
    }

    private Line line(String text, int start, int end, int offset, List<Span> spans, float size) {
        List<Piece> pieces = new ArrayList<>();
        int seen = start + text.substring(start, end).stripTrailing().length();
        for (Span span : spans) {
            int from = Math.max(start, span.from() - offset);
            int to = Math.min(end, span.to() - offset);
            if (from < to) {
                Pieces letters = new Pieces(measure, span.face(), size, span.link());
                pieces.addAll(letters.of(text.substring(from, to), Math.max(0, Math.min(to, seen) - from)));
            }
        }
        return new Line(pieces, size);
    }
}
