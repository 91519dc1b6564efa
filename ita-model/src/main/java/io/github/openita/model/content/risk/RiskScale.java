package io.github.openita.model.content.risk;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale of likelihood or of impact.
 *
 * @param steps its steps, with scores from 1 on without a gap
 * @param unit the unit of the steps' ranges, such as times a year
 */
public record RiskScale(List<ScaleStep> steps, @Nullable Text unit) {

    /** Absent lists become empty. */
    public RiskScale {
        steps = Lists.copy(steps);
    }

    /** A scale of some steps. */
    public static RiskScale of(ScaleStep... steps) {
        return new RiskScale(List.of(steps), null);
    }

    /** Whether a score is one of the steps. */
    public boolean has(int score) {
        return steps.stream().anyMatch(step -> step.score() != null && step.score() == score);
    }
}
