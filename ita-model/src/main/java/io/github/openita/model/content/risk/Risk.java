package io.github.openita.model.content.risk;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WorkLine;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk of corruption or misconduct, with what is planned against it (O25.4).
 *
 * @param id id, unique in the assessment
 * @param workLine the work line in which it arises (O25.3)
 * @param process process, work or project (O25.4.1)
 * @param event event or pattern of behaviour (O25.4.3)
 * @param cause what makes it possible; not asked for
 * @param existingControls controls that there are already
 * @param rating its rating (O25.4.4)
 * @param measures the plan against it, at least one measure even for a low risk (O25.4.5)
 * @param residual its rating once the measures work; not asked for
 */
public record Risk(
        @Nullable String id,
        @Required(criterion = "every-work-line") @Nullable WorkLine workLine,
        @Valid @Nullable RiskProcess process,
        @Required(criterion = "risk-event") @Nullable Text event,
        @Nullable Text cause,
        @Nullable Text existingControls,
        @Valid @Nullable RiskRating rating,
        List<@Valid RiskMeasure> measures,
        @Nullable RiskRating residual) {

    /** Absent lists become empty. */
    public Risk {
        measures = Lists.copy(measures);
    }

    /** A risk that a process of a work line has. */
    public static Risk of(String id, WorkLine workLine, RiskProcess process, Text event) {
        return new Risk(id, workLine, process, event, null, null, null, List.of(), null);
    }

    /** With what makes it possible. */
    public Risk causedBy(Text cause) {
        return new Risk(id, workLine, process, event, cause, existingControls, rating, measures, residual);
    }

    /** With the controls that there are already. */
    public Risk withControls(Text existingControls) {
        return new Risk(id, workLine, process, event, cause, existingControls, rating, measures, residual);
    }

    /** With its rating. */
    public Risk rated(RiskRating rating) {
        return new Risk(id, workLine, process, event, cause, existingControls, rating, measures, residual);
    }

    /** With the plan against it. */
    public Risk withMeasures(RiskMeasure... measures) {
        return new Risk(id, workLine, process, event, cause, existingControls, rating, List.of(measures), residual);
    }

    /** With its rating once the measures work. */
    public Risk leaving(RiskRating residual) {
        return new Risk(id, workLine, process, event, cause, existingControls, rating, measures, residual);
    }
}
