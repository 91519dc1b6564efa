package io.github.openita.export.handbook;

import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.KeyValues.Entry;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.edition.Responsibility;
import io.github.openita.model.edition.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One item: who prepares it until when, and what it has to contain. */
final class ItemPages {

    private static final int COLUMNS = 4;

    private final Wording words;
    private final DisclosureItem item;

    ItemPages(Wording words, DisclosureItem item) {
        this.words = words;
        this.item = item;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String title = words.say("item", item.code(), item.title());
        blocks.add(new Heading(4, title));
        List<Entry> by = responsibility();
        if (!by.isEmpty()) {
            blocks.add(new KeyValues(by));
        }
        blocks.add(Table.of(null, columns(), rows()).withRowHeadings());
        return blocks;
    }

    private List<Entry> responsibility() {
        Responsibility by = item.responsibility();
        List<Entry> entries = new ArrayList<>();
        if (by.due() != null) {
            entries.add(Entry.of(words.say("due"), words.in(by.due().period().describe(words.year()))));
        }
        if (by.cadence() != null) {
            entries.add(Entry.of(
                    words.say("cadence"), words.say("cadence.day", by.cadence().dayOfMonth())));
        }
        if (by.review() != null) {
            entries.add(Entry.of(words.say("review"), words.unit(by.review())));
        }
        if (!by.data().isEmpty()) {
            entries.add(Entry.of(
                    words.say("data"), by.data().stream().map(words::unit).collect(Collectors.joining("\n"))));
        }
        if (by.report() != null) {
            entries.add(Entry.of(words.say("report"), words.unit(by.report())));
        }
        return entries;
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words.say("column.id"), 12),
                Column.of(words.say("column.text"), 56),
                Column.of(words.say("column.obligation"), 15),
                Column.of(words.say("column.decided"), 17));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : item.requirements()) {
            item.sections().stream()
                    .filter(section -> opens(section, requirement))
                    .forEach(section -> rows.add(Row.group(words.in(section.title()), COLUMNS)));
            rows.add(Row.of(
                    CellValue.text(requirement.id()),
                    CellValue.text(asked(requirement)),
                    CellValue.text(words.in(Terms.of(requirement.obligation()))),
                    CellValue.text(words.in(
                            requirement.basis() == null
                                    ? Terms.of(requirement.decides())
                                    : Terms.of(requirement.basis())))));
        }
        return rows;
    }

    private static boolean opens(Section section, Requirement requirement) {
        return !section.requirements().isEmpty()
                && section.requirements().get(0).equals(requirement.id());
    }

    private String asked(Requirement requirement) {
        String text = words.in(requirement.text());
        return requirement.period() == null
                ? text
                : text + "\n" + words.say("period", requirement.period().describe(words.year()));
    }
}
