package io.github.openita.model.content.plan;

import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on the action plan (O7.3–O7.5).
 *
 * @param period months reported; the first six fiscal months are asked for (R01)
 * @param results results of the projects and activities, at least one (O7.4)
 * @param files files of the report: PDF, and Excel or Word (R30)
 */
public record AnnualPlanReport(@Nullable MonthRange period, List<@Valid ProjectResult> results, List<FileRef> files) {

    /** Absent lists become empty. */
    public AnnualPlanReport {
        results = Lists.copy(results);
        files = Lists.copy(files);
    }

    /** The results of some months. */
    public static AnnualPlanReport of(MonthRange period, ProjectResult... results) {
        return new AnnualPlanReport(period, List.of(results), List.of());
    }

    /** With its files. */
    public AnnualPlanReport withFiles(FileRef... files) {
        return new AnnualPlanReport(period, results, List.of(files));
    }
}
