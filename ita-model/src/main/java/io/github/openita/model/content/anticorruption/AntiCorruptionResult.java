package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.ProgressStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a project of the plan (O28.5). How far it has come or a result is enough.
 *
 * @param project id of the project (R75)
 * @param status how far it has come
 * @param result the result
 * @param budgetUsed budget used, THB; 0 where none was; not asked for
 */
@AnyOf(
        components = {"status", "result"},
        criterion = "report")
public record AntiCorruptionResult(
        @Nullable String project,
        @Nullable ProgressStatus status,
        @Nullable Text result,
        @Nullable BigDecimal budgetUsed) {

    /** What came of a project. */
    public static AntiCorruptionResult of(String project, ProgressStatus status, Text result) {
        return new AntiCorruptionResult(project, status, result, null);
    }

    /** With the budget used, THB. */
    public AntiCorruptionResult withBudgetUsed(BigDecimal budgetUsed) {
        return new AntiCorruptionResult(project, status, result, budgetUsed);
    }
}
