package io.github.openita.model.content.improvement;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service efficiency development plan (O26.1).
 *
 * @param fiscalYear fiscal year, B.E.; which one is printed nowhere, so another than the one assessed only warns (R07)
 * @param issues what is to be improved
 * @param files the plan as published
 */
public record ServicePlan(
        @Required(criterion = "plan") @Nullable Integer fiscalYear,
        @Required(criterion = "plan") List<@Valid ServiceIssue> issues,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public ServicePlan {
        issues = Lists.copy(issues);
        files = Lists.copy(files);
    }

    /** The plan of a fiscal year, B.E. */
    public static ServicePlan of(int fiscalYear, ServiceIssue... issues) {
        return new ServicePlan(fiscalYear, List.of(issues), List.of());
    }

    /** With the published files. */
    public ServicePlan withFiles(FileRef... files) {
        return new ServicePlan(fiscalYear, issues, List.of(files));
    }
}
