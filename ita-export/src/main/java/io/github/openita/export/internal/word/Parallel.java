package io.github.openita.export.internal.word;

import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.TextBlock;
import io.github.openita.model.text.Language;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes texts in two languages beside each other, a row for each part, so that what belongs together stays so. */
record Parallel(TextBlocks texts) {

    void write(Flow flow, SideBySide pairs) {
        Frame frame = new Frame(flow.table(), Frame.BARE, Frame.shared(flow.width(), 1, 1));
        for (SideBySide.Pair pair : pairs.pairs()) {
            CTRow row = frame.row(false, false);
            write(frame.cell(row, 0, 1), pair.left(), pairs.left());
            write(frame.cell(row, 1, 1), pair.right(), pairs.right());
        }
        flow.gap();
    }

    private void write(CTTc cell, List<TextBlock> blocks, Language language) {
        Place place = Place.in(cell);
        blocks.forEach(block -> texts.write(place, block, language));
        if (blocks.isEmpty()) {
            place.paragraph("BodyText");
        }
    }
}
