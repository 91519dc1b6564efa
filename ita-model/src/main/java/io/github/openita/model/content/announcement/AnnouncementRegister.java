package io.github.openita.model.content.announcement;

import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The register that shows that no announcement is left out (O19.2).
 *
 * @param source where the register is kept, such as e-GP; source or extract
 * @param extract an extract of it; source or extract
 * @param period months covered; the first six fiscal months are asked for
 * @param extractedOn day on which it was extracted, not before the months end
 * @param total number of announcements in it, to be compared with those listed of these months
 */
public record AnnouncementRegister(
        @Nullable WebLink source,
        @Nullable FileRef extract,
        @Nullable MonthRange period,
        @Nullable LocalDate extractedOn,
        @Nullable Integer total) {

    /** A register with the number of announcements of some months. */
    public static AnnouncementRegister of(WebLink source, MonthRange period, LocalDate extractedOn, int total) {
        return new AnnouncementRegister(source, null, period, extractedOn, total);
    }
}
