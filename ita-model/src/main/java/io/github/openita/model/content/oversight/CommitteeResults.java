package io.github.openita.model.content.oversight;

import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee did (O4.3).
 *
 * @param period months covered; the first six fiscal months are asked for (O4.3.1, R01)
 * @param activities what was done, at least one row
 */
public record CommitteeResults(@Nullable MonthRange period, List<@Valid CommitteeActivity> activities) {

    /** Absent lists become empty. */
    public CommitteeResults {
        activities = Lists.copy(activities);
    }

    /** What was done in some months. */
    public static CommitteeResults of(MonthRange period, CommitteeActivity... activities) {
        return new CommitteeResults(period, List.of(activities));
    }
}
