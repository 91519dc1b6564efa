package io.github.openita.model.content.statistics;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one month (O11.2).
 *
 * @param month the month
 * @param count the figure
 */
public record MonthlyCount(
        @Nullable YearMonth month, @Nullable Integer count) {}
