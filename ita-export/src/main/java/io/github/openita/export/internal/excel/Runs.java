package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;

/** Text with emphasis and links as the runs of a cell. */
final class Runs {

    private Runs() {}

    /** The runs of a text in a cell of a look. */
    static String xml(Prose prose, Look around) {
        StringBuilder xml = new StringBuilder();
        for (Inline part : prose.parts()) {
            if (!part.text().isEmpty()) {
                xml.append("<r>");
                look(face(part, around.face()), part instanceof Link ? link(around.ink()) : around.ink(), xml);
                Escapes.text(part.text(), xml);
                xml.append("</r>");
            }
        }
        return xml.toString();
    }

    /** The look of a cell that is a link as a whole. */
    static Look linked(Look look) {
        return look.inked(link(look.ink())).faced(linked(look.face()));
    }

    /** In the order that the schema asks for. */
    private static void look(Face face, Ink ink, StringBuilder xml) {
        xml.append("<rPr><rFont val=\"").append(Face.FONT).append("\"/>");
        xml.append(face.bold() ? "<b/>" : "").append(face.italic() ? "<i/>" : "");
        xml.append("<color rgb=\"").append(ink.letters().getARGBHex()).append("\"/>");
        xml.append("<sz val=\"").append(face.points()).append("\"/>");
        xml.append(face.underlined() ? "<u/>" : "").append("</rPr>");
    }

    private static Face face(Inline part, Face around) {
        if (part instanceof Run run) {
            boolean bold = around.bold() || run.bold();
            return new Face(around.points(), bold, around.italic() || run.italic(), around.underlined());
        }
        return linked(around);
    }

    private static Face linked(Face face) {
        return new Face(face.points(), face.bold(), face.italic(), true);
    }

    /** On a colour, a line under the letters has to do. */
    private static Ink link(Ink around) {
        return around.isFilled() ? around : Ink.LINK;
    }
}
