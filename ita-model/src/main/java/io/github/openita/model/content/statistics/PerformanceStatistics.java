package io.github.openita.model.content.statistics;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WebLink;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station's performance in figures (O11 of the 2566 edition).
 *
 * @param period months covered; the first six fiscal months are asked for (O11.1.1)
 * @param cases statistics by case (O11.1.2)
 * @param checkpoints statistics of checkpoints (O11.1.3); one row is enough
 * @param yearlyDatabase database that gathers the figures of the years; not asked for (O11.2)
 */
@ContentKey("performance-statistics")
public record PerformanceStatistics(
        @Nullable MonthRange period,
        List<@Valid CaseStatistic> cases,
        List<@Valid CheckpointStatistic> checkpoints,
        @Nullable WebLink yearlyDatabase)
        implements Content {

    /** Absent lists become empty. */
    public PerformanceStatistics {
        cases = Lists.copy(cases);
        checkpoints = Lists.copy(checkpoints);
    }

    /** Statistics of some months, without rows yet. */
    public static PerformanceStatistics of(MonthRange period) {
        return new PerformanceStatistics(period, List.of(), List.of(), null);
    }

    /** With statistics by case. */
    public PerformanceStatistics withCases(CaseStatistic... cases) {
        return new PerformanceStatistics(period, List.of(cases), checkpoints, yearlyDatabase);
    }

    /** With statistics of checkpoints. */
    public PerformanceStatistics withCheckpoints(CheckpointStatistic... checkpoints) {
        return new PerformanceStatistics(period, cases, List.of(checkpoints), yearlyDatabase);
    }

    /** With the database that gathers the figures of the years. */
    public PerformanceStatistics withYearlyDatabase(WebLink yearlyDatabase) {
        return new PerformanceStatistics(period, cases, checkpoints, yearlyDatabase);
    }
}
