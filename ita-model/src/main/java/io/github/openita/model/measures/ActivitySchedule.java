package io.github.openita.model.measures;

import org.jspecify.annotations.Nullable;

/**
 * When an activity is done and followed up: two columns of the table.
 *
 * @param completion by when it is done; absent where the cell is blank
 * @param monitoring how it is followed up
 */
public record ActivitySchedule(
        @Nullable CompletionTime completion, @Nullable MonitoringInterval monitoring) {}
