package io.github.openita.export.internal.excel;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Words;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheets of a workbook in their order: contents, then section by section, then what links found no cell. */
final class Sheets {

    private final Book book;
    private final Document document;
    private final SheetNames names = new SheetNames();
    private final Outline outline = new Outline();

    Sheets(Book book, Document document) {
        this.book = book;
        this.document = document;
    }

    void write() {
        Words words = book.words();
        // The first sheet, but written last: it leads to rows that are not known before.
        Optional<SXSSFSheet> contents = document.info().contents()
                ? Optional.of(book.sheet(names.unique(words.say("contents"), "Contents")))
                : Optional.empty();
        List<Section> sections = document.sections();
        for (int at = 0; at < sections.size(); at++) {
            new SectionSheets(book, names, outline, at, sections.get(at)).write();
        }
        contents.ifPresent(this::contents);
        links();
    }

    private void contents(SXSSFSheet sheet) {
        TextGrid grid = new TextGrid(book, sheet, false);
        Look title = Look.text(Face.heading(1), Ink.PLAIN);
        grid.add(Line.of(new Line.Piece(
                0, TextGrid.COLUMNS, new Content.Letters(book.words().say("contents")), title)));
        for (Outline.Entry entry : outline.entries()) {
            Look look = Look.text(entry.level() == 1 ? Face.BOLD : Face.BODY, Ink.LINK);
            Content text = new Content.Letters(entry.text());
            grid.lead(Line.of(new Line.Piece(entry.level() - 1, TextGrid.COLUMNS, text, look)), entry.place());
        }
    }

    private void links() {
        List<Links.Further> further = book.links().further();
        if (further.isEmpty()) {
            return;
        }
        Words words = book.words();
        List<Row> rows = further.stream()
                .map(each -> Row.of(
                        CellValue.text(each.place().reference()),
                        CellValue.text(each.link().text()),
                        CellValue.link(new Link(
                                each.link().target().toString(), each.link().target()))))
                .toList();
        Table table = Table.of(
                words.say("sheet.links"),
                List.of(
                        Column.of(words.say("sheet.links.place"), 2),
                        Column.of(words.say("sheet.links.text"), 3),
                        Column.of(words.say("sheet.links.link"), 4)),
                rows);
        new TableSheet(book, book.sheet(names.unique(words.say("sheet.links"), "Links")), table).write(List.of());
    }
}
