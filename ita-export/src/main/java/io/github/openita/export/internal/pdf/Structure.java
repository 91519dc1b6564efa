package io.github.openita.export.internal.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import io.github.openita.export.internal.page.Piece;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Tag;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structure tree of a PDF, which grows as tags are used. */
final class Structure {

    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final Map<Tag, Tag> spans = new HashMap<>();
    private final Map<Tag, Map<URI, Tag>> links = new HashMap<>();

    Structure(PdfWriter writer) {
        this.writer = writer;
    }

    /** There is none before the first page. */
    private PdfStructureTreeRoot root() {
        return writer.getStructureTreeRoot();
    }

    /** The element of a tag; made, after those above it, where there is none yet. */
    PdfStructureElement element(Tag tag) {
        PdfStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        PdfName role = new PdfName(tag.role());
        Tag parent = tag.parent();
        PdfStructureElement made =
                parent == null ? new PdfStructureElement(root(), role) : new PdfStructureElement(element(parent), role);
        describe(made, tag.detail());
        elements.put(tag, made);
        return made;
    }

    private static void describe(PdfStructureElement element, Tag.Detail detail) {
        if (detail.alternative() != null) {
            element.put(new PdfName("Alt"), new PdfString(detail.alternative(), PdfObject.TEXT_UNICODE));
        }
        if (detail.language() != null) {
            element.put(PdfName.LANG, new PdfString(detail.language()));
        }
        if (detail.scope() != null || detail.columns() > 1 || detail.rows() > 1) {
            element.put(new PdfName("A"), attributes(detail));
        }
    }

    private static PdfDictionary attributes(Tag.Detail detail) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        if (detail.scope() != null) {
            attributes.put(new PdfName("Scope"), new PdfName(detail.scope()));
        }
        if (detail.columns() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(detail.columns()));
        }
        if (detail.rows() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(detail.rows()));
        }
        return attributes;
    }

    /**
     * The element that takes the letters of a text. An element holds letters or elements, not both in turn, and a text
     * may have links in it: so its letters stand in spans between them, unless it is known to have none.
     */
    PdfStructureElement letters(Tag text) {
        return element(text.isLeaf() ? text : spans.computeIfAbsent(text, each -> each.child("Span")));
    }

    /** The tag of a link within a text; one for all its lines. */
    Tag linkIn(Tag text, @Nullable URI target) {
        URI key = target == null ? URI.create("") : target;
        spans.remove(text);
        return links.computeIfAbsent(text, each -> new HashMap<>()).computeIfAbsent(key, each -> text.child("Link"));
    }

    /** Makes a piece lead to its target, for readers with and without eyes. */
    void annotate(Tag text, Piece piece, float x, float baseline, float size) {
        URI target = piece.link();
        if (target == null) {
            return;
        }
        PdfStructureElement element = element(linkIn(text, target));
        PdfAnnotation annotation = PdfAnnotation.createLink(
                writer,
                new com.lowagie.text.Rectangle(x, baseline - size * 0.3f, x + (float) piece.width(), baseline + size),
                PdfAnnotation.HIGHLIGHT_NONE,
                new PdfAction(target.toString()));
        annotation.put(PdfName.CONTENTS, new PdfString(piece.shown(), PdfObject.TEXT_UNICODE));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new com.lowagie.text.pdf.PdfBorderArray(0, 0, 0));
        annotation.put(new PdfName("StructParent"), new PdfNumber(root().addExistingObject(element.getReference())));
        writer.addAnnotation(annotation);
        refer(element, annotation);
    }

    private void refer(PdfStructureElement element, PdfAnnotation annotation) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(new PdfName("Pg"), writer.getCurrentPage());
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray();
        if (kids != null && kids != all) {
            all.add(kids);
        }
        all.add(reference);
        element.put(PdfName.K, all);
    }

    /** The box around a picture, which PDF/A and PDF/UA readers use. */
    void enclose(Tag tag, List<Shape> shapes) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = 0;
        float top = 0;
        for (Shape shape : shapes) {
            List<Float> points = points(shape);
            for (int i = 0; i + 1 < points.size(); i += 2) {
                left = Math.min(left, points.get(i));
                right = Math.max(right, points.get(i));
                bottom = Math.min(bottom, points.get(i + 1));
                top = Math.max(top, points.get(i + 1));
            }
        }
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("BBox"), new PdfRectangle(left, bottom, right, top));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        element(tag).put(new PdfName("A"), layout);
    }

    private static List<Float> points(Shape shape) {
        if (shape instanceof Shape.Stroke stroke) {
            return stroke.points();
        }
        return shape instanceof Shape.Area area ? area.points() : List.of();
    }
}
