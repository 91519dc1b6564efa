package io.github.openita.export.internal.page;

import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.export.text.ThaiLines;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Breaks prose into lines between words, whatever faces and links are in it. */
public final class Typesetter {

    private final Measure measure;

    /** A typesetter for letters of these widths. */
    public Typesetter(Measure measure) {
        this.measure = measure;
    }

    /** Letters of one look in the text of a paragraph. */
    private record Span(
            int from, int to, Face face, @Nullable URI link) {}

    /** The lines of prose. A word wider than a line is broken between letters with their marks. */
    public List<Line> lines(Prose prose, float size, boolean bold, double first, double width) {
        List<Line> lines = new ArrayList<>();
        String text = prose.text();
        List<Span> spans = spans(prose, bold);
        int from = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
            paragraph(text, from, feed, spans, size, from == 0 ? first : width, width, lines);
            from = feed + 1;
        }
        paragraph(text, from, text.length(), spans, size, from == 0 ? first : width, width, lines);
        return lines;
    }

    /** One line of plain letters. */
    public Line line(String text, float size, Face face) {
        return new Line(List.of(new Piece(text, text, face, measure.width(text, face, size), null)), size);
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
        int start = 0;
        double room = first;
        do {
            int end = lineEnd(whole, start, from, spans, size, room);
            lines.add(line(whole, start, end, from, spans, size));
            start = end;
            room = width;
        } while (start < whole.length());
    }

    private int lineEnd(String text, int start, int offset, List<Span> spans, float size, double room) {
        int[] breaks = ThaiLines.breaks(text);
        int best = -1;
        for (int at : breaks) {
            if (at > start) {
                if (width(text, start, at, offset, spans, size) > room) {
                    break;
                }
                best = at;
            }
        }
        return best > 0 ? best : insideWord(text, start, offset, spans, size, room);
    }

    private int insideWord(String text, int start, int offset, List<Span> spans, float size, double room) {
        int best = start;
        for (int at : ThaiLines.clusters(text.substring(start))) {
            int end = start + at;
            if (best > start && width(text, start, end, offset, spans, size) > room) {
                break;
            }
            best = end;
        }
        return Math.max(best, Math.min(start + 1, text.length()));
    }

    private double width(String text, int start, int end, int offset, List<Span> spans, float size) {
        return line(text, start, end, offset, spans, size).width();
    }

    private Line line(String text, int start, int end, int offset, List<Span> spans, float size) {
        List<Piece> pieces = new ArrayList<>();
        int seen = start + text.substring(start, end).stripTrailing().length();
        for (Span span : spans) {
            int from = Math.max(start, span.from() - offset);
            int to = Math.min(end, span.to() - offset);
            if (from < to) {
                String shown = text.substring(from, Math.max(from, Math.min(to, seen)));
                double width = shown.isEmpty() ? 0 : measure.width(shown, span.face(), size);
                pieces.add(new Piece(shown, text.substring(from, to), span.face(), width, span.link()));
            }
        }
        return new Line(pieces, size);
    }
}
