package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Paragraph;
import io.github.openita.model.content.Content;
import java.util.List;

/** One document by the labels of the fields; see {@link RecordBlocks} for the rules. */
final class ByLabels implements ItemLayout<Content> {

    @Override
    public List<Part> parts(Content content, Page page) {
        Record record = (Record) content;
        return List.of(Part.of("", page.itemTitle(), page.asOf(), blocks(record, page.wording()), record));
    }

    /** The record's blocks, or a paragraph that says that there are no data. */
    static List<Block> blocks(Record record, Wording wording, String... without) {
        List<Block> blocks = RecordBlocks.of(record, wording, 2, without);
        return blocks.isEmpty() ? List.of(Paragraph.of(wording.say("no-data"))) : blocks;
    }
}
