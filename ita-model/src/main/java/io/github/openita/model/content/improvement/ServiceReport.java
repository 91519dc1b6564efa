package io.github.openita.model.content.improvement;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on the service efficiency development plan (O26.2).
 *
 * @param reportedOn day of the report
 * @param results results or progress, issue by issue
 * @param infographic the results as an infographic (R35)
 * @param files the report as published
 */
public record ServiceReport(
        @Nullable LocalDate reportedOn,
        List<@Valid ServiceResult> results,
        @Required(criterion = "infographic") @Nullable FileRef infographic,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public ServiceReport {
        results = Lists.copy(results);
        files = Lists.copy(files);
    }

    /** A report of some results. */
    public static ServiceReport of(LocalDate reportedOn, ServiceResult... results) {
        return new ServiceReport(reportedOn, List.of(results), null, List.of());
    }

    /** With the infographic. */
    public ServiceReport withInfographic(FileRef infographic) {
        return new ServiceReport(reportedOn, results, infographic, files);
    }
}
