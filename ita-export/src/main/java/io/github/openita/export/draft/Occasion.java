package io.github.openita.export.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a station knows of the papers that it will sign.
 *
 * @param signedOn the day on which they are signed; left blank where it is not decided
 * @param orderNumber the number of the order within its calendar year; left blank where it is not given yet
 */
public record Occasion(
        @Nullable LocalDate signedOn, @Nullable Integer orderNumber) {

    /** Nothing is decided. */
    public static final Occasion OPEN = new Occasion(null, null);
}
