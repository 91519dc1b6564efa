package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Puts content into cells. Whatever a text begins with, it is never a formula. */
final class Cells {

    private final Looks looks;
    private final Links links;

    Cells(Looks looks, Links links) {
        this.looks = looks;
        this.links = links;
    }

    void put(Row row, int column, Content content, Look look) {
        Cell cell = row.createCell(column);
        if (content instanceof Content.Figure figure) {
            cell.setCellValue(figure.value());
            cell.setCellStyle(looks.style(look.formatted(figure.format())));
        } else if (content instanceof Content.Letters letters) {
            cell.setCellValue(letters.text());
            cell.setCellStyle(looks.style(safe(look, letters.text())));
        } else if (content instanceof Content.Mixed mixed) {
            mixed(cell, mixed.prose(), look);
        } else {
            cell.setCellStyle(looks.style(look));
        }
    }

    /** A cell that says what another sheet is or where something stands there, and leads to it. */
    void lead(Row row, int column, String text, Look look, Place place) {
        put(row, column, new Content.Letters(text), look);
        links.lead(row.getCell(column), place);
    }

    private void mixed(Cell cell, Prose prose, Look look) {
        String text = prose.text();
        boolean allLink = prose.parts().size() == 1 && prose.parts().get(0) instanceof Link;
        Look suited = allLink ? look.inked(link(look.ink())).faced(linked(look.face())) : look;
        if (allLink) {
            cell.setCellValue(text);
        } else {
            cell.setCellValue(emphasised(prose, look));
        }
        cell.setCellStyle(looks.style(safe(suited, text)));
        Optional<Link> first = Links.in(prose).findFirst();
        first.ifPresent(link -> links.attach(cell, prose));
    }

    private XSSFRichTextString emphasised(Prose prose, Look look) {
        XSSFRichTextString text = new XSSFRichTextString();
        for (Inline part : prose.parts()) {
            if (!part.text().isEmpty()) {
                text.append(part.text(), looks.font(face(part, look.face()), ink(part, look.ink())));
            }
        }
        return text;
    }

    private static Face face(Inline part, Face around) {
        if (part instanceof Run run) {
            return new Face(
                    around.points(), around.bold() || run.bold(), around.italic() || run.italic(), around.underlined());
        }
        return linked(around);
    }

    private static Face linked(Face face) {
        return new Face(face.points(), face.bold(), face.italic(), true);
    }

    private static Ink ink(Inline part, Ink around) {
        return part instanceof Link ? link(around) : around;
    }

    /** On a colour, a line under the letters has to do. */
    private static Ink link(Ink around) {
        return around.isFilled() ? around : Ink.LINK;
    }

    /** Where Excel would take a text for a formula once somebody edits the cell, it is told not to. */
    private static Look safe(Look look, String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean risky = first == '=' || first == '+' || first == '-' || first == '@' || first == '\'' || first < ' ';
        return risky ? look.asQuoted() : look;
    }
}
