package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.model.content.risk.RiskLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title, and what is assessed when. */
record CoverPart(Wording wording, Ratings ratings) {

    void addTo(List<Block> blocks, int fiscalYear, @Nullable LocalDate assessedOn) {
        blocks.add(new Heading(1, wording.say("title", fiscalYear)));
        List<KeyValues.Entry> entries = new ArrayList<>();
        entries.add(KeyValues.Entry.of(wording.say("station"), wording.station()));
        entries.add(new KeyValues.Entry(
                wording.say("assessed-on"),
                assessedOn == null ? CellValue.text(wording.say("not-known")) : CellValue.day(assessedOn)));
        entries.add(new KeyValues.Entry(
                wording.say("risks"), CellValue.whole(ratings.risks().size())));
        entries.add(new KeyValues.Entry(wording.say("rated"), CellValue.whole(rated())));
        entries.add(new KeyValues.Entry(wording.say("above"), CellValue.whole(above())));
        blocks.add(new KeyValues(entries));
    }

    private long rated() {
        return ratings.risks().stream()
                .filter(each -> ratings.level(each.risk().rating()).isPresent())
                .count();
    }

    private long above() {
        return ratings.risks().stream()
                .map(each -> ratings.level(each.risk().rating()))
                .filter(level -> level.isPresent() && exceeds(level.get()))
                .count();
    }

    private boolean exceeds(RiskLevel level) {
        return ratings.matrix().exceedsAppetite(level);
    }
}
