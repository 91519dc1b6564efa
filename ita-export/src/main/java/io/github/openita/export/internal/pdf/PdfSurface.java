package io.github.openita.export.internal.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.LayoutProcessor;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Piece;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Sign;
import io.github.openita.export.internal.page.Surface;
import io.github.openita.export.internal.page.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Draws on the pages of a PDF, with the structure that tags give. */
final class PdfSurface implements Surface {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final com.lowagie.text.Document document;
    private final PdfWriter writer;
    private final Faces faces;
    private final Structure structure;
    private final Deque<Outlined> outline = new ArrayDeque<>();

    private record Outlined(int level, PdfOutline entry) {}

    PdfSurface(com.lowagie.text.Document document, PdfWriter writer, Faces faces) {
        this.document = document;
        this.writer = writer;
        this.faces = faces;
        this.structure = new Structure(writer);
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }

    @Override
    public void page(float width, float height) {
        document.setPageSize(new Rectangle(width, height));
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
        writer.setPageEmpty(false);
    }

    @Override
    public void line(Tag tag, Line line, float x, float baseline, Shade colour) {
        float at = x;
        for (Piece piece : line.pieces()) {
            if (piece.text().isEmpty()) {
                continue;
            }
            boolean link = piece.link() != null;
            content()
                    .beginMarkedContentSequence(
                            link ? structure.element(structure.linkIn(tag, piece.link())) : structure.letters(tag));
            show(piece, line.size(), at, baseline, link ? Shade.LINK : colour);
            content().endMarkedContentSequence();
            if (piece.link() != null) {
                structure.annotate(tag, piece, at, baseline, line.size());
            }
            at += (float) piece.width();
        }
    }

    @Override
    public void place(Tag tag) {
        structure.element(tag);
    }

    @Override
    public void ornament(Line line, float x, float baseline, Shade colour) {
        content().beginMarkedContentSequence(ARTIFACT);
        letters(line, x, baseline, colour);
        content().endMarkedContentSequence();
    }

    @Override
    public void ornament(List<Shape> shapes) {
        content().beginMarkedContentSequence(ARTIFACT);
        draw(shapes);
        content().endMarkedContentSequence();
    }

    @Override
    public void figure(Tag tag, List<Shape> shapes) {
        structure.enclose(tag, shapes);
        content().beginMarkedContentSequence(structure.element(tag));
        draw(shapes);
        content().endMarkedContentSequence();
    }

    @Override
    public void bookmark(int level, String title, float y) {
        while (!outline.isEmpty() && outline.peek().level() >= level) {
            outline.pop();
        }
        PdfOutline above =
                outline.isEmpty() ? content().getRootOutline() : outline.peek().entry();
        PdfDestination there = new PdfDestination(PdfDestination.XYZ, 0, y + 12, 0);
        outline.push(new Outlined(level, new PdfOutline(above, there, title)));
    }

    private void letters(Line line, float x, float baseline, Shade colour) {
        float at = x;
        for (Piece piece : line.pieces()) {
            show(piece, line.size(), at, baseline, colour);
            at += (float) piece.width();
        }
    }

    /** Shapes the letters of a piece; what is read out is its text, spaces at the end of a line among it. */
    private void show(Piece piece, float size, float x, float baseline, Shade colour) {
        PdfDictionary spoken = new PdfDictionary();
        spoken.put(ACTUAL_TEXT, new PdfString(piece.text(), PdfObject.TEXT_UNICODE));
        content().beginMarkedContentSequence(SPAN, spoken, true);
        if (piece.sign()) {
            draw(Sign.of(piece.text()).shapes(x, baseline, size, colour));
        } else {
            letters(piece, size, x, baseline, colour);
        }
        content().endMarkedContentSequence();
    }

    private void letters(Piece piece, float size, float x, float baseline, Shade colour) {
        content().beginText();
        content().setRGBColorFill(colour.red(), colour.green(), colour.blue());
        content().setFontAndSize(faces.font(piece.face()), size);
        content().setTextMatrix(x, baseline);
        String shown = piece.shown().isEmpty() ? " " : piece.shown();
        LayoutProcessor.showText(content(), faces.font(piece.face()), size, shown);
        content().endText();
    }

    private void draw(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Stroke stroke) {
                content().setLineWidth(stroke.width());
                strokeColour(stroke.colour());
                path(stroke.points());
                content().stroke();
            } else if (shape instanceof Shape.Area area) {
                area(area);
            } else if (shape instanceof Shape.Letters text) {
                letters(text.line(), text.x(), text.baseline(), text.colour());
            }
        }
    }

    private void area(Shape.Area area) {
        content()
                .setRGBColorFill(
                        area.fill().red(), area.fill().green(), area.fill().blue());
        path(area.points());
        Shade edge = area.edge();
        if (edge == null) {
            content().closePath();
            content().fill();
        } else {
            content().setLineWidth(0.6f);
            strokeColour(edge);
            content().closePathFillStroke();
        }
    }

    private void strokeColour(Shade colour) {
        content().setRGBColorStroke(colour.red(), colour.green(), colour.blue());
    }

    private void path(List<Float> points) {
        content().moveTo(points.get(0), points.get(1));
        for (int i = 2; i < points.size(); i += 2) {
            content().lineTo(points.get(i), points.get(i + 1));
        }
    }
}
