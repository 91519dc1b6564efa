package io.github.openita.model.content.personnel;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the criteria were announced (O21.1). Where the criteria are those of the Royal Thai Police, its own announcement
 * may be the link.
 *
 * @param announcedBy who announced them; not asked for
 * @param position in what position; not asked for
 * @param announcedOn day of the announcement
 * @param document its file; file or link
 * @param link its page; file or link
 */
@AnyOf(
        components = {"document", "link"},
        criterion = "announcement")
public record CriteriaAnnouncement(
        @Nullable Person announcedBy,
        @Nullable Text position,

        @Required(criterion = "announcement") @Nullable LocalDate announcedOn,

        @Nullable FileRef document,
        @Nullable WebLink link) {

    /** An announcement by its day and file. */
    public static CriteriaAnnouncement of(LocalDate announcedOn, FileRef document) {
        return new CriteriaAnnouncement(null, null, announcedOn, document, null);
    }

    /** An announcement by its day and page. */
    public static CriteriaAnnouncement of(LocalDate announcedOn, WebLink link) {
        return new CriteriaAnnouncement(null, null, announcedOn, null, link);
    }

    /** With who announced it, and in what position. */
    public CriteriaAnnouncement by(Person announcedBy, Text position) {
        return new CriteriaAnnouncement(announcedBy, position, announcedOn, document, link);
    }
}
