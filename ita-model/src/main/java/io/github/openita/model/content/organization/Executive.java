package io.github.openita.model.content.organization;

import io.github.openita.model.constraint.MayBeAbsent;
import io.github.openita.model.constraint.Phone;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An executive's post and its holder. Name, photograph and telephone are asked of a held post only (R96); an acting head
 * holds the post.
 *
 * @param post the post
 * @param person its holder
 * @param photo the holder's photograph
 * @param directPhone telephone by which the holder is reached directly
 * @param inPostSince the day since which the holder is in post: a change after which the data must be updated
 * @param vacancy present where nobody holds the post
 */
@RequiredWhen(condition = "held", component = "person", criterion = "executive-name")
@RequiredWhen(condition = "held", component = "photo", criterion = "executive-photo")
@RequiredWhen(condition = "held", component = "directPhone", criterion = "executive-phone")
public record Executive(
        @Valid @Nullable ExecutivePost post,
        @Nullable Person person,
        @Nullable FileRef photo,
        @Phone(criterion = "executive-phone") @Nullable String directPhone,
        @Nullable LocalDate inPostSince,
        @Valid @MayBeAbsent @Nullable Vacancy vacancy) {

    /** A held post. */
    public static Executive of(ExecutivePost post, Person person, FileRef photo, String directPhone) {
        return new Executive(post, person, photo, directPhone, null, null);
    }

    /** A post that nobody holds. */
    public static Executive vacant(ExecutivePost post, Vacancy vacancy) {
        return new Executive(post, null, null, null, null, vacancy);
    }

    /** With the day since which the holder is in post. */
    public Executive withInPostSince(LocalDate inPostSince) {
        return new Executive(post, person, photo, directPhone, inPostSince, vacancy);
    }

    /** Whether the post is not declared vacant. */
    public boolean held() {
        return vacancy == null;
    }
}
