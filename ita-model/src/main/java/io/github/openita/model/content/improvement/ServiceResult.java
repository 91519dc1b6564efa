package io.github.openita.model.content.improvement;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.ProgressStatus;
import org.jspecify.annotations.Nullable;

/**
 * What came of an issue of the plan (O26.2). A result or how far it has come is enough.
 *
 * @param issue id of the issue (R69)
 * @param status how far it has come
 * @param result result or progress
 */
@AnyOf(
        components = {"status", "result"},
        criterion = "results")
public record ServiceResult(
        @Required(criterion = "results") @Nullable String issue,
        @Nullable ProgressStatus status,
        @Nullable Text result) {

    /** What came of an issue. */
    public static ServiceResult of(String issue, ProgressStatus status, Text result) {
        return new ServiceResult(issue, status, result);
    }
}
