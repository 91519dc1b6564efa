package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Paragraph;
import io.github.openita.model.field.FieldDescription;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.FieldType.Many;
import io.github.openita.model.field.RecordDescription;
import io.github.openita.model.value.GuidelineText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Any record as blocks, by its fields and their labels:
 *
 * <ol>
 *   <li>What is absent is left out, and so is a record or list in which nothing is to be seen.
 *   <li>Values that follow one another stand as names with values; a text longer than {@value #LONG} letters, and a list of
 *       texts, stands below a heading of its own.
 *   <li>A record within the record stands below a heading, one level deeper. The words of a guideline stand there without
 *       a name of their own.
 *   <li>A list of records that have values alone is a table with one row for each, and a column for each value that any
 *       of them has; values of a record within them are columns too.
 *   <li>Of a list of records that have lists themselves each has a heading with its number and its first text.
 *   <li>Lists of the files in which a part is published are left out: they lead to this very document.
 * </ol>
 */
final class RecordBlocks {

    static final int LONG = 140;

    /** Where the document itself is published. */
    static final Set<String> PUBLISHED_FILES = Set.of("files");

    private final Wording wording;
    private final Values values;
    private final RecordTable tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<KeyValues.Entry> open = new ArrayList<>();

    private RecordBlocks(Wording wording) {
        this.wording = wording;
        this.values = new Values(wording);
        this.tables = new RecordTable(wording, values);
    }

    /**
     * The blocks of a record; none where nothing is to be seen.
     *
     * @param level of the headings
     * @param without names of fields to leave out
     */
    static List<Block> of(@Nullable Record record, Wording wording, int level, String... without) {
        RecordBlocks made = new RecordBlocks(wording);
        if (record != null) {
            made.add(record, level, Set.of(without));
        }
        made.close();
        return List.copyOf(made.blocks);
    }

    private void add(Record record, int level, Set<String> without) {
        if (record instanceof GuidelineText guideline) {
            guideline(guideline, level);
            return;
        }
        RecordDescription description = Wording.description(record.getClass());
        for (FieldDescription field : description.fields()) {
            if (!without.contains(field.name()) && !PUBLISHED_FILES.contains(field.name())) {
                add(field, description.value(record, field.name()), level);
            }
        }
    }

    /** The words of a guideline need no name: the heading above them has it. */
    private void guideline(GuidelineText guideline, int level) {
        String text = wording.in(guideline.text());
        if (!text.isEmpty()) {
            blocks.add(Paragraph.indented(text));
        }
        RecordDescription description = Wording.description(GuidelineText.class);
        description.field("file").ifPresent(field -> add(field, guideline.file(), level));
        description.field("legalBasis").ifPresent(field -> add(field, guideline.legalBasis(), level));
    }

    private void add(FieldDescription field, @Nullable Object value, int level) {
        if (value instanceof Record inner && !Values.isValue(field.type())) {
            below(field, level, of(inner, wording, deeper(level)));
        } else if (value instanceof Collection<?> list && !Values.isValue(field.type())) {
            below(field, level, records(field.type(), list, deeper(level)));
        } else {
            value(field, value, level);
        }
    }

    private void value(FieldDescription field, @Nullable Object value, int level) {
        CellValue shown = values.of(field, value);
        if (shown instanceof CellValue.Blank) {
            return;
        }
        if (value instanceof Collection<?> list && list.size() > 1) {
            below(field, level, List.of(list(list)));
        } else if (shown instanceof CellValue.Words words
                && words.prose().text().length() > LONG) {
            below(field, level, List.of(new Paragraph(words.prose(), Paragraph.Style.INDENTED)));
        } else {
            open.add(new KeyValues.Entry(wording.in(field.label()), shown));
        }
    }

    private ItemList list(Collection<?> list) {
        return new ItemList(
                ItemList.Marker.NUMBER,
                list.stream()
                        .map(values::prose)
                        .filter(prose -> !prose.parts().isEmpty())
                        .map(prose -> new ItemList.Entry(prose, null))
                        .toList());
    }

    private List<Block> records(FieldType type, Collection<?> list, int level) {
        List<Record> records = list.stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .toList();
        if (records.isEmpty() || !(type instanceof Many many) || !(many.element() instanceof Composite composite)) {
            return List.of();
        }
        if (Leaf.isFlat(composite.record())) {
            return tables.of(composite.record(), records)
                    .<List<Block>>map(List::of)
                    .orElse(List.of());
        }
        List<Block> all = new ArrayList<>();
        for (int at = 0; at < records.size(); at++) {
            Record each = records.get(at);
            Optional<FieldDescription> name = name(each);
            List<Block> inner = of(
                    each,
                    wording,
                    deeper(level),
                    name.map(FieldDescription::name).orElse(""));
            if (!inner.isEmpty() || name.isPresent()) {
                all.add(new Heading(level, wording.say("element", at + 1, name(each, name))));
                all.addAll(inner);
            }
        }
        return all;
    }

    /** The first field of a record that can name it. */
    private Optional<FieldDescription> name(Record record) {
        return Wording.description(record.getClass()).fields().stream()
                .filter(field -> Values.isValue(field.type()) && !(field.type() instanceof Many))
                .filter(field -> {
                    String text = name(record, Optional.of(field));
                    return !text.isEmpty() && text.length() <= LONG;
                })
                .findFirst();
    }

    private String name(Record record, Optional<FieldDescription> field) {
        RecordDescription description = Wording.description(record.getClass());
        return field.map(each ->
                        values.prose(description.value(record, each.name())).text())
                .orElse("");
    }

    private void below(FieldDescription field, int level, List<Block> inner) {
        if (!inner.isEmpty()) {
            close();
            blocks.add(new Heading(level, wording.in(field.label())));
            blocks.addAll(inner);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new KeyValues(open));
            open.clear();
        }
    }

    private static int deeper(int level) {
        return Math.min(level + 1, Heading.DEEPEST);
    }
}
