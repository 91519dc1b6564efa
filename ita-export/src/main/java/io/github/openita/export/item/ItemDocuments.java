package io.github.openita.export.item;

import io.github.openita.export.document.Document;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.UntypedContent;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The publishable documents of the items of a dossier. An item of two parts, a plan and its report, gives a document for
 * each. Built once and shared between threads.
 */
public final class ItemDocuments {

    private final Layouts layouts = Layouts.all();

    private ItemDocuments() {}

    /** A builder of such documents; share it. */
    public static ItemDocuments create() {
        return new ItemDocuments();
    }

    /**
     * The documents of every item of which the dossier has content, in the edition's order.
     *
     * @param edition the edition that the dossier answers: it numbers, names and demands
     * @param language of the documents; where data are in one language only, in that
     * @param preparedOn the day on which the documents are made, which they state
     */
    public List<ItemDocument> of(Dossier dossier, Edition edition, Language language, LocalDate preparedOn) {
        return edition.items().stream()
                .flatMap(item -> of(dossier, item, language, preparedOn).stream())
                .toList();
    }

    /** The documents of one item; none where the dossier has no content of it. */
    public List<ItemDocument> of(Dossier dossier, DisclosureItem item, Language language, LocalDate preparedOn) {
        Optional<Disclosure<?>> disclosure = dossier.disclosure(item.contentKey());
        Optional<Content> content = disclosure.map(Disclosure::content);
        if (disclosure.isEmpty() || content.isEmpty() || content.get() instanceof UntypedContent) {
            return List.of();
        }
        Page page = new Page(
                new Wording(language), item, dossier.station(), dossier.fiscalYear(), disclosure.get(), preparedOn);
        return layouts.parts(content.get(), page).stream()
                .map(part -> document(part, page))
                .toList();
    }

    private static ItemDocument document(Part part, Page page) {
        String code = page.item().code();
        String start = code.toLowerCase(Locale.ROOT);
        Document document = whole(part, page).withData(RecordData.of(part.data(), part.title(), page));
        String id = part.suffix().isEmpty() ? start : start + "-" + part.suffix();
        return new ItemDocument(code, id, Demanded.of(page.item()), document);
    }

    private static Document whole(Part part, Page page) {
        Document ready = part.ready();
        if (ready != null) {
            return ready;
        }
        return new Document(page.info(part.title()), part.below(page.head(part.title(), part.asOf())), List.of());
    }
}
