package io.github.openita.checklist.internal.rule;

import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileRef;
import java.util.List;
import java.util.function.Function;

/**
 * The files of which a criterion demands formats: those of the disclosure, or of one part of its content.
 *
 * @param content the content
 * @param criterion the criterion
 * @param list the files
 * @param at their place
 * @param <C> the content
 */
public record PublishedFiles<C extends Content>(
        Class<C> content, String criterion, Function<Case<C>, List<FileRef>> list, Function<Case<C>, Location> at) {

    /** The files of the disclosure itself. */
    public static <C extends Content> PublishedFiles<C> ofDisclosure(Class<C> content, String criterion) {
        return new PublishedFiles<>(
                content,
                criterion,
                given -> given.disclosure().files(),
                given -> given.disclosureAt().child("files"));
    }

    /** The files of one component of the content, which are its component {@code files}. */
    public static <C extends Content> PublishedFiles<C> ofPart(
            Class<C> content, String criterion, String part, Function<C, List<FileRef>> files) {
        return new PublishedFiles<>(
                content,
                criterion,
                given -> files.apply(given.content()),
                given -> given.at().child(part).child("files"));
    }
}
