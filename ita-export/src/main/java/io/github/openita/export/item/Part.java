package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of an item before it is put together.
 *
 * @param suffix what its id ends with, such as {@code plan}; empty where the item has one document
 * @param title its title
 * @param asOf what its data stand for, in words; empty where that is not known
 * @param sections its content below the head
 * @param data the record from which its data in tables are made
 * @param ready the whole document, where it has a head of its own and is complete
 */
record Part(
        String suffix,
        String title,
        String asOf,
        List<Section> sections,
        Record data,
        @Nullable Document ready) {

    /** Columns of so many letters together do not fit an upright page. */
    static final int WIDE = 105;

    /** Of one section, on the long side of the page where a table needs it. */
    static Part of(String suffix, String title, String asOf, List<Block> blocks, Record data) {
        return ofSections(suffix, title, asOf, List.of(fitting(blocks)), data);
    }

    /** Of several sections. */
    static Part ofSections(String suffix, String title, String asOf, List<Section> sections, Record data) {
        return new Part(suffix, title, asOf, sections, data, null);
    }

    /** A document that is complete but for its data. */
    static Part ready(String suffix, Document document, Record data) {
        return new Part(suffix, document.info().title(), "", document.sections(), data, document);
    }

    static Section fitting(List<Block> blocks) {
        boolean wide = blocks.stream().anyMatch(block -> block instanceof Table table && width(table) > WIDE);
        return wide ? Section.landscape(blocks) : Section.portrait(blocks);
    }

    private static int width(Table table) {
        return table.columns().stream().mapToInt(Column::weight).sum();
    }

    /** The sections, the first with its head above. */
    List<Section> below(List<Block> head) {
        List<Section> all = new ArrayList<>(sections);
        List<Block> start = new ArrayList<>(head);
        start.addAll(all.get(0).blocks());
        all.set(0, new Section(all.get(0).orientation(), start));
        return all;
    }
}
