package io.github.openita.model.content.statistics;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind of checkpoint (O11.1.3).
 *
 * @param kind the kind
 * @param timesSetUp how many times it was set up; 0 is a figure
 * @param offencesFound offences found; not asked for
 * @param monthly times by month; not asked for (O11.2)
 */
public record CheckpointStatistic(
        @Required(criterion = "checkpoint-statistics") @Nullable
        CheckpointKind kind,

        @Required(criterion = "checkpoint-statistics") @Nullable
        Integer timesSetUp,

        @Nullable Integer offencesFound,
        List<MonthlyCount> monthly) {

    /** Absent lists become empty. */
    public CheckpointStatistic {
        monthly = Lists.copy(monthly);
    }

    /** How many times a kind was set up. */
    public static CheckpointStatistic of(CheckpointKind kind, int timesSetUp) {
        return new CheckpointStatistic(kind, timesSetUp, null, List.of());
    }

    /** With the times by month. */
    public CheckpointStatistic byMonth(MonthlyCount... monthly) {
        return new CheckpointStatistic(kind, timesSetUp, offencesFound, List.of(monthly));
    }
}
