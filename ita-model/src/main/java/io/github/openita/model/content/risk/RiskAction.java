package io.github.openita.model.content.risk;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.ProgressStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done for a measure of the plan (O25.5).
 *
 * @param measure id of the measure (R68)
 * @param action what was done
 * @param done when
 * @param status how far it has come
 * @param result result
 * @param evidence evidence
 */
public record RiskAction(
        @Required(criterion = "actions-match-plan") @Nullable
        String measure,

        @Required(criterion = "actions-match-plan") @Nullable
        Text action,

        @Nullable DateRange done,
        @Nullable ProgressStatus status,
        @Nullable Text result,
        List<FileRef> evidence) {

    /** Absent lists become empty. */
    public RiskAction {
        evidence = Lists.copy(evidence);
    }

    /** What was done for a measure. */
    public static RiskAction of(String measure, Text action) {
        return new RiskAction(measure, action, null, null, null, List.of());
    }

    /** With how far it has come, and the result. */
    public RiskAction withResult(ProgressStatus status, Text result) {
        return new RiskAction(measure, action, done, status, result, evidence);
    }
}
