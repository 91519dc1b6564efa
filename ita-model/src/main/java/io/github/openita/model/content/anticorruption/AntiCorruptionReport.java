package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.SignOff;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on the plan against corruption (O28.5–O28.7).
 *
 * @param fiscalYear fiscal year, B.E.; the year assessed is asked for (O28.5, R06)
 * @param period months covered, the first six fiscal months at least (O28.6, R02)
 * @param asOf the month as of which it was prepared; no day is asked for (O28.7, R04)
 * @param results what came of the projects, at least one (O28.5)
 * @param reportedToHead the report to the station head (O28.7.1, R25)
 * @param files files of the report
 */
public record AntiCorruptionReport(
        @Nullable Integer fiscalYear,
        @Nullable MonthRange period,
        @Nullable YearMonth asOf,
        List<@Valid AntiCorruptionResult> results,
        @Required(criterion = "reported-to-head") @Nullable SignOff reportedToHead,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public AntiCorruptionReport {
        results = Lists.copy(results);
        files = Lists.copy(files);
    }

    /** The results of some months of a fiscal year, B.E., as of the last of them. */
    public static AntiCorruptionReport of(int fiscalYear, MonthRange period, AntiCorruptionResult... results) {
        return new AntiCorruptionReport(fiscalYear, period, period.to(), List.of(results), null, List.of());
    }

    /** As of another month. */
    public AntiCorruptionReport asOf(YearMonth asOf) {
        return new AntiCorruptionReport(fiscalYear, period, asOf, results, reportedToHead, files);
    }

    /** With the report to the station head. */
    public AntiCorruptionReport reported(SignOff reportedToHead) {
        return new AntiCorruptionReport(fiscalYear, period, asOf, results, reportedToHead, files);
    }

    /** With its files. */
    public AntiCorruptionReport withFiles(FileRef... files) {
        return new AntiCorruptionReport(fiscalYear, period, asOf, results, reportedToHead, List.of(files));
    }
}
