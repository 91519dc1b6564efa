package io.github.openita.model.content.announcement;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An announcement (O19.1).
 *
 * @param kind the kind
 * @param title what it is about
 * @param announcedOn the day; a plan may have been announced before the fiscal year
 * @param fiscalYear the fiscal year, B.E., for which it is (R06)
 * @param projectNumber the project's number in e-GP, which joins it to a contract of O20 (R62); not asked for
 * @param link its page; page or file
 * @param file its file; page or file
 */
public record ProcurementAnnouncement(
        @Nullable AnnouncementKind kind,
        @Nullable Text title,

        @Required(criterion = "first-half-complete") @Nullable
        LocalDate announcedOn,

        @Nullable Integer fiscalYear,
        @Nullable String projectNumber,
        @Nullable WebLink link,
        @Nullable FileRef file) {

    /** An announcement for a fiscal year, B.E. */
    public static ProcurementAnnouncement of(AnnouncementKind kind, Text title, LocalDate announcedOn, int fiscalYear) {
        return new ProcurementAnnouncement(kind, title, announcedOn, fiscalYear, null, null, null);
    }

    /** With the project's number in e-GP. */
    public ProcurementAnnouncement ofProject(String projectNumber) {
        return new ProcurementAnnouncement(kind, title, announcedOn, fiscalYear, projectNumber, link, file);
    }

    /** With its page. */
    public ProcurementAnnouncement at(WebLink link) {
        return new ProcurementAnnouncement(kind, title, announcedOn, fiscalYear, projectNumber, link, file);
    }

    /** With its file. */
    public ProcurementAnnouncement withFile(FileRef file) {
        return new ProcurementAnnouncement(kind, title, announcedOn, fiscalYear, projectNumber, link, file);
    }
}
