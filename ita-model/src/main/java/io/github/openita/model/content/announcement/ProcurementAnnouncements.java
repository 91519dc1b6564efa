package io.github.openita.model.content.announcement;

import io.github.openita.model.constraint.MayBeAbsent;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Announcements of procurements (O19 of the 2566 edition).
 *
 * @param announcements every one of the first six fiscal months, and the year's plan
 * @param exemptions kinds of announcement that the Act does not require, with the reason
 * @param register evidence that none is left out (O19.2)
 * @param noneStatement the statement that there was no procurement; counts only where the monthly summaries (O20) say
 *     the same for each of the six months (R94)
 */
@ContentKey("procurement-announcements")
public record ProcurementAnnouncements(
        @MayBeAbsent List<@Valid ProcurementAnnouncement> announcements,
        List<AnnouncementExemption> exemptions,
        @Nullable AnnouncementRegister register,
        @Nullable Text noneStatement)
        implements Content {

    /** Absent lists become empty. */
    public ProcurementAnnouncements {
        announcements = Lists.copy(announcements);
        exemptions = Lists.copy(exemptions);
    }

    /** Announcements. */
    public static ProcurementAnnouncements of(ProcurementAnnouncement... announcements) {
        return new ProcurementAnnouncements(List.of(announcements), List.of(), null, null);
    }

    /** The statement that there was no procurement. */
    public static ProcurementAnnouncements none(Text statement) {
        return new ProcurementAnnouncements(List.of(), List.of(), null, statement);
    }

    /** With kinds that the Act does not require. */
    public ProcurementAnnouncements withExemptions(AnnouncementExemption... exemptions) {
        return new ProcurementAnnouncements(announcements, List.of(exemptions), register, noneStatement);
    }

    /** With the register. */
    public ProcurementAnnouncements withRegister(AnnouncementRegister register) {
        return new ProcurementAnnouncements(announcements, exemptions, register, noneStatement);
    }

    /** Whether it is stated in words that there was none. */
    public boolean statesNone() {
        return noneStatement != null && noneStatement.answered();
    }
}
