package io.github.openita.model.dossier;

import io.github.openita.model.content.Content;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a station published for one item.
 *
 * @param url address at which the item is published
 * @param publishedOn day of first publication
 * @param updatedOn day of the last update, as shown there
 * @param files published files
 * @param content what is published, typed
 * @param attestations reviewers' words
 * @param explanation explanation for the assessor
 * @param <C> content of the item
 */
public record Disclosure<C extends Content>(
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate updatedOn,
        List<FileRef> files,
        @Nullable C content,
        List<Attestation> attestations,
        @Nullable Text explanation) {

    /** Absent lists become empty. */
    public Disclosure {
        files = Lists.copy(files);
        attestations = Lists.copy(attestations);
    }

    /** A disclosure of which only the content is known. */
    public static <C extends Content> Disclosure<C> of(C content) {
        return new Disclosure<>(null, null, null, List.of(), content, List.of(), null);
    }

    /** A disclosure of which only the address is known. */
    public static <C extends Content> Disclosure<C> at(String url) {
        return new Disclosure<>(url, null, null, List.of(), null, List.of(), null);
    }

    /** With an address. */
    public Disclosure<C> withUrl(String url) {
        return new Disclosure<>(url, publishedOn, updatedOn, files, content, attestations, explanation);
    }

    /** With the day of publication. */
    public Disclosure<C> publishedOn(LocalDate day) {
        return new Disclosure<>(url, day, updatedOn, files, content, attestations, explanation);
    }

    /** With the day of the last update. */
    public Disclosure<C> updatedOn(LocalDate day) {
        return new Disclosure<>(url, publishedOn, day, files, content, attestations, explanation);
    }

    /** With these files. */
    public Disclosure<C> withFiles(FileRef... files) {
        return new Disclosure<>(url, publishedOn, updatedOn, List.of(files), content, attestations, explanation);
    }

    /** With other content, or with none. */
    public <D extends Content> Disclosure<D> withContent(@Nullable D content) {
        return new Disclosure<>(url, publishedOn, updatedOn, files, content, attestations, explanation);
    }

    /** With one attestation more. */
    public Disclosure<C> with(Attestation attestation) {
        List<Attestation> all = new ArrayList<>(attestations);
        all.add(attestation);
        return new Disclosure<>(url, publishedOn, updatedOn, files, content, all, explanation);
    }
}
