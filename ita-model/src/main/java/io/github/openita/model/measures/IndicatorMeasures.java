package io.github.openita.model.measures;

import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done for one indicator.
 *
 * @param indicator number of the indicator, 1 to 10; the edition knows its name
 * @param issues issues to prepare or raise; indicator 10 of the 2566 edition has none
 * @param activities activities, each for one of the issues or for none
 */
public record IndicatorMeasures(@Nullable Integer indicator, List<PlanIssue> issues, List<PlanActivity> activities) {

    /** Absent lists become empty. */
    public IndicatorMeasures {
        issues = Lists.copy(issues);
        activities = Lists.copy(activities);
    }
}
