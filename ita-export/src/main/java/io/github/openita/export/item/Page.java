package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.value.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of an item have around their content.
 *
 * @param wording the words of the language
 * @param item the item
 * @param station the station
 * @param fiscalYear the fiscal year assessed
 * @param disclosure what the station says of its publication
 * @param preparedOn the day on which the document is made
 */
record Page(
        Wording wording,
        DisclosureItem item,
        Station station,
        FiscalYear fiscalYear,
        Disclosure<?> disclosure,
        LocalDate preparedOn) {

    Language language() {
        return wording.language();
    }

    String stationName() {
        return wording.station(station);
    }

    String itemTitle() {
        return wording.in(item.title());
    }

    DocumentInfo info(String title) {
        return DocumentInfo.of(title, language(), stationName(), preparedOn)
                .about(wording.say("subject", item.code(), stationName(), fiscalYear))
                .withKeywords("ITA", "OIT", item.code())
                .withRunningHead(wording.say("running", item.code(), title, stationName()));
    }

    /** Title, station, fiscal year, what the data stand for, and the imprint. */
    List<Block> head(String title, String asOf) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(Paragraph.centered(stationName()));
        blocks.add(Paragraph.centered(wording.say("fiscal-year", fiscalYear)));
        if (!asOf.isEmpty()) {
            blocks.add(Paragraph.centered(asOf));
        }
        blocks.add(imprint());
        return blocks;
    }

    /** As of the day that the station shows as that of the last update; empty where it says none. */
    String asOf() {
        LocalDate updated = disclosure.updatedOn();
        return updated == null ? "" : wording.say("as-of", updated);
    }

    /** When the document was made, and where it is published. */
    Block imprint() {
        return imprint(disclosure.url());
    }

    /** The same, published at an address of its own. */
    Block imprint(@Nullable String url) {
        List<Inline> parts = new ArrayList<>();
        parts.add(Run.of(wording.say("prepared", preparedOn)));
        if (url != null && WebAddress.isWellFormed(url)) {
            parts.add(Run.of(" · " + wording.say("published-at") + " "));
            parts.add(new Link(url.strip(), URI.create(url.strip())));
        }
        return new Paragraph(new Prose(parts), Paragraph.Style.NOTE);
    }
}
