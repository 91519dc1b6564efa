package io.github.openita.export.internal.excel;

import io.github.openita.export.UnrenderableException;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheets of a section: one for its text, then one for each table, chart and heat map. */
final class SectionSheets {

    private final Book book;
    private final SheetNames names;
    private final Outline outline;
    private final int number;
    private final Section section;
    private final Map<Integer, SXSSFSheet> own = new HashMap<>();

    SectionSheets(Book book, SheetNames names, Outline outline, int number, Section section) {
        this.book = book;
        this.names = names;
        this.outline = outline;
        this.number = number;
        this.section = section;
    }

    void write() {
        List<Block> blocks = section.blocks();
        Optional<SXSSFSheet> text = isTextWanted() ? Optional.of(book.sheet(textName())) : Optional.empty();
        for (int at = 0; at < blocks.size(); at++) {
            if (hasSheet(blocks.get(at))) {
                own.put(at, book.sheet(names.unique(title(at), otherwise(blocks.get(at)))));
            }
        }
        if (text.isPresent()) {
            text(text.get());
        }
        List<Heading> above = text.isPresent() ? List.of() : headings();
        for (int at = 0; at < blocks.size(); at++) {
            int block = at;
            SXSSFSheet sheet = own.get(at);
            if (sheet != null) {
                above.forEach(
                        each -> outline.heading(each.level(), each.text(), new Place(sheet.getSheetName(), 0, 0)));
                if (text.isEmpty()) {
                    lists(block, sheet);
                }
                named(block, () -> data(blocks.get(block), sheet, above));
            }
        }
    }

    /** Headings that stand alone above a single table stand on its sheet; all other text has a sheet of its own. */
    private boolean isTextWanted() {
        List<Block> blocks = section.blocks();
        long tables = blocks.stream().filter(SectionSheets::hasSheet).count();
        boolean onlyHeadings = blocks.stream()
                .allMatch(block -> block instanceof Heading || block instanceof PageBreak || hasSheet(block));
        boolean above = !blocks.isEmpty() && hasSheet(blocks.get(blocks.size() - 1));
        return !(tables == 1 && onlyHeadings && above);
    }

    private static boolean hasSheet(Block block) {
        return block instanceof Table || block instanceof Chart || block instanceof HeatMap;
    }

    private List<Heading> headings() {
        return section.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private String textName() {
        String first = headings().stream().findFirst().map(Heading::text).orElse("");
        return names.unique(first, book.words().say("sheet.text"));
    }

    /** The title of a block; that of the heading above it where it has none. */
    private String title(int at) {
        String own = title(section.blocks().get(at));
        if (!own.isBlank()) {
            return own;
        }
        String above = "";
        for (Block block : section.blocks().subList(0, at)) {
            above = block instanceof Heading heading ? heading.text() : hasSheet(block) ? "" : above;
        }
        return above;
    }

    private static String title(Block block) {
        if (block instanceof Table table) {
            return table.title().orElse("");
        }
        return block instanceof Chart chart ? chart.title() : block instanceof HeatMap map ? map.title() : "";
    }

    private String otherwise(Block block) {
        String key = block instanceof Table ? "table" : block instanceof Chart ? "chart" : "heatMap";
        return book.words().say("sheet." + key, book.words().count(own.size() + 1));
    }

    private void text(SXSSFSheet sheet) {
        boolean landscape = section.orientation() == Section.Orientation.LANDSCAPE;
        TextSheet text = new TextSheet(book, sheet, outline, landscape);
        for (int at = 0; at < section.blocks().size(); at++) {
            int block = at;
            SXSSFSheet data = own.get(at);
            named(block, () -> {
                if (data == null) {
                    text.add(section.blocks().get(block));
                } else {
                    text.lead(lists(block, data), new Place(data.getSheetName(), 0, 0));
                }
            });
        }
        text.end();
    }

    /** Puts a sheet among the contents and tells by which name. */
    private String lists(int block, SXSSFSheet sheet) {
        String title = title(block);
        String shown = title.isBlank() ? sheet.getSheetName() : title;
        outline.sheet(shown, new Place(sheet.getSheetName(), 0, 0));
        return shown;
    }

    private void data(Block block, SXSSFSheet sheet, List<Heading> above) {
        if (block instanceof Table table) {
            new TableSheet(book, sheet, table).write(above);
        } else if (block instanceof Chart chart) {
            new ChartSheet(book, sheet, chart).write(above);
        } else if (block instanceof HeatMap map) {
            new HeatSheet(book, sheet, map).write(above);
        }
    }

    private void named(int block, Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnrenderableException(
                    Words.place(number, block, section.blocks().get(block)), e);
        }
    }
}
