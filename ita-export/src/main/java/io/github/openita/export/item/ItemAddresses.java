package io.github.openita.export.item;

import io.github.openita.export.DocumentFormat;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebAddress;
import java.util.List;
import java.util.Optional;

/** Where written documents are published: enters their files into the dossier from which they were made. */
public final class ItemAddresses {

    private final String base;

    private ItemAddresses(String base) {
        this.base = base;
    }

    /**
     * Files in one folder of a website.
     *
     * @param base the folder's address, such as {@code https://sommut.police.example/ita/2566/}
     * @throws IllegalArgumentException if it is no well-formed address of http or https, or does not end with a slash
     */
    public static ItemAddresses in(String base) {
        if (!WebAddress.isWellFormed(base) || !base.endsWith("/")) {
            throw new IllegalArgumentException("not the address of a folder");
        }
        return new ItemAddresses(base);
    }

    /**
     * The dossier with the files of documents as those published, in place of others: of a plan and its report in each part,
     * of monthly summaries in each month, of every other item in the disclosure. Days are left as they are.
     *
     * @param edition the edition with which the documents were made
     */
    public Dossier enter(List<ItemDocument> documents, Dossier dossier, Edition edition) {
        Dossier entered = dossier;
        for (DisclosureItem item : edition.items()) {
            List<ItemDocument> own = documents.stream()
                    .filter(each -> each.item().equals(item.code()))
                    .toList();
            Optional<Disclosure<?>> disclosure = entered.disclosure(item.contentKey());
            if (!own.isEmpty() && disclosure.isPresent()) {
                entered = entered.with(item.contentKey(), enter(own, disclosure.get()));
            }
        }
        return entered;
    }

    private Disclosure<?> enter(List<ItemDocument> documents, Disclosure<?> disclosure) {
        Content content = disclosure.content();
        FilesOfParts files = new FilesOfParts(suffix -> files(documents, suffix));
        Optional<Content> parts = content == null ? Optional.empty() : files.enter(content);
        if (parts.isPresent()) {
            return disclosure.withFiles(files(documents, "")).withContent(parts.get());
        }
        return disclosure.withFiles(documents.stream()
                .flatMap(each -> List.of(files(List.of(each))).stream())
                .toArray(FileRef[]::new));
    }

    private FileRef[] files(List<ItemDocument> documents, String suffix) {
        return files(
                documents.stream().filter(each -> each.suffix().equals(suffix)).toList());
    }

    private FileRef[] files(List<ItemDocument> documents) {
        return documents.stream()
                .flatMap(each -> each.publishedAs().stream().map(format -> file(each, format)))
                .toArray(FileRef[]::new);
    }

    private FileRef file(ItemDocument document, DocumentFormat format) {
        return new FileRef(
                base + document.id() + "." + format.extension(),
                FileFormat.valueOf(format.name()),
                document.document().info().title());
    }
}
