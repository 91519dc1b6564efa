package io.github.openita.model.station;

import io.github.openita.model.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A known change, after which what it concerns must be updated (R15).
 *
 * @param on day of the change
 * @param kind what changed
 * @param note details
 */
public record StationChange(
        @Nullable LocalDate on,
        @Nullable StationChangeKind kind,
        @Nullable Text note) {}
