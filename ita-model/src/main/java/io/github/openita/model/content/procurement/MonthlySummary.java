package io.github.openita.model.content.procurement;

import io.github.openita.model.constraint.MayBeAbsent;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WebLink;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one month: its procurements, or the statement that there was none (O20.4), never both.
 *
 * @param month the month summarised
 * @param procurements rows of form สขร.1, in printed order
 * @param noneStatement the statement that there was none, in the station's words
 * @param publishedOn the day of publication
 * @param link permanent address of this month's summary
 * @param files files of this month; the disclosure's own files count for every month
 */
public record MonthlySummary(
        @Nullable YearMonth month,
        @MayBeAbsent List<@Valid Procurement> procurements,
        @Nullable Text noneStatement,
        @Nullable LocalDate publishedOn,
        @Nullable WebLink link,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public MonthlySummary {
        procurements = Lists.copy(procurements);
        files = Lists.copy(files);
    }

    /** A month with procurements. */
    public static MonthlySummary of(YearMonth month, Procurement... procurements) {
        return new MonthlySummary(month, List.of(procurements), null, null, null, List.of());
    }

    /** A month that states that there was none. */
    public static MonthlySummary none(YearMonth month, Text statement) {
        return new MonthlySummary(month, List.of(), statement, null, null, List.of());
    }

    /** With the day of publication. */
    public MonthlySummary publishedOn(LocalDate day) {
        return new MonthlySummary(month, procurements, noneStatement, day, link, files);
    }

    /** With the files of the month. */
    public MonthlySummary withFiles(FileRef... files) {
        return new MonthlySummary(month, procurements, noneStatement, publishedOn, link, List.of(files));
    }

    /** Whether the statement that there was none is there. */
    public boolean statesNone() {
        return noneStatement != null && noneStatement.answered();
    }
}
