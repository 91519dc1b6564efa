package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Puts content into cells. Whatever a text begins with, it is never a formula. */
final class Cells {

    private final Streaming workbook;
    private final Looks looks;
    private final Links links;

    Cells(Streaming workbook, Looks looks, Links links) {
        this.workbook = workbook;
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

    private void mixed(Cell cell, Prose prose, Look look) {
        String text = prose.text();
        boolean allLink = prose.parts().size() == 1 && prose.parts().get(0) instanceof Link;
        cell.setCellValue(text);
        cell.setCellStyle(looks.style(safe(allLink ? Runs.linked(look) : look, text)));
        if (!allLink) {
            workbook.emphasise(cell, Runs.xml(prose, look));
        }
        links.attach(cell, prose);
    }

    /** Where Excel would take a text for a formula once somebody edits the cell, it is told not to. */
    private static Look safe(Look look, String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean risky = first == '=' || first == '+' || first == '-' || first == '@' || first == '\'' || first < ' ';
        return risky ? look.asQuoted() : look;
    }
}
